using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary>Brings the tags of an IAM entity to what the stack and the resource say.</summary>
internal static class IamTags
{
    /// <summary>Adds what is missing, changes what differs and removes the rest.</summary>
    /// <param name="context">The resource.</param>
    /// <param name="kind">The kind, as in <c>TagRole</c>.</param>
    /// <param name="entity">The member that names the entity.</param>
    /// <param name="own">The resource's own tags.</param>
    public static async Task SetAsync(ResourceContext context, string kind, JsonObject entity, JsonNode? own)
    {
        var wanted = context.AllTags(own);
        var answer = await context.DoAsync("iam", $"List{kind}Tags", entity.DeepClone().AsObject());
        var present = answer["Tags"]!.AsArray().Select(tag => new Tag(tag!["Key"]!.GetValue<string>(), tag["Value"]!.GetValue<string>())).ToList();
        var gone = present.Select(tag => tag.Key).Except(wanted.Select(tag => tag.Key), StringComparer.OrdinalIgnoreCase).ToList();
        if (gone.Count > 0)
            await context.DoAsync("iam", "Untag" + kind, With(entity, "TagKeys", [.. gone.Select(key => JsonValue.Create(key))]));
        var changed = wanted.Except(present).ToList();
        if (changed.Count > 0)
            await context.DoAsync("iam", "Tag" + kind, With(entity, "Tags", Tag.ToJson(changed)));
    }

    private static JsonObject With(JsonObject entity, string member, JsonArray value)
    {
        var input = entity.DeepClone().AsObject();
        input[member] = value;
        return input;
    }
}
