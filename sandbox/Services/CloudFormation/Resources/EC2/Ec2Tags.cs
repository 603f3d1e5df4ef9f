using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.EC2;

/// <summary>Tags of networks: given when a thing is made, changed by id, and how a thing is found whose making was interrupted.</summary>
internal static class Ec2Tags
{
    /// <summary>The tags of a new thing.</summary>
    public static JsonArray First(ResourceContext context, string kind, JsonObject properties) =>
        new(new JsonObject { ["ResourceType"] = kind, ["Tags"] = Tag.ToJson(context.FirstTags(properties["Tags"])) });

    /// <summary>Brings a thing from its former tags to its present ones.</summary>
    public static async Task ChangeAsync(ResourceContext context, string id, JsonObject before, JsonObject after)
    {
        var (old, now) = (context.TagsBefore(before["Tags"]), context.AllTags(after["Tags"]));
        var gone = old.Where(tag => now.All(other => other.Key != tag.Key)).ToList();
        if (gone.Count > 0)
            await context.DoAsync("ec2", "DeleteTags", new() { ["Resources"] = new JsonArray(id), ["Tags"] = Tag.ToJson(gone) });
        if (now.Except(old).ToList() is { Count: > 0 } changed)
            await context.DoAsync("ec2", "CreateTags", new() { ["Resources"] = new JsonArray(id), ["Tags"] = Tag.ToJson(changed) });
    }

    /// <summary>The id of the thing that carries this stack's and resource's tags; null when there is none.</summary>
    public static async Task<string?> FindAsync(ResourceContext context, string operation, string list, string idMember)
    {
        var filters = context.SystemTags.Where(tag => tag.Key != "aws:cloudformation:stack-name")
            .ToArray(tag => new JsonObject { ["Name"] = "tag:" + tag.Key, ["Values"] = new JsonArray(tag.Value) });
        return (await context.DoAsync("ec2", operation, new() { ["Filters"] = filters })).Objects(list).FirstOrDefault()?.Need(idMember);
    }
}
