using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary>What the resources of Service Catalog have in common.</summary>
internal static class CatalogCalls
{
    /// <summary>Calls Service Catalog.</summary>
    public static Task<JsonObject> CatalogAsync(this ResourceContext context, string operation, JsonObject input) => context.DoAsync("servicecatalog", operation, input);

    /// <summary>
    /// Makes something. The idempotency token is the resource's own, so that a making that was interrupted and begins again finds
    /// what is there already.
    /// </summary>
    public static Task<JsonObject> MakeAsync(this ResourceContext context, string operation, JsonObject properties, bool tags = true)
    {
        var input = ApiInput.Of("servicecatalog", operation, properties);
        input["IdempotencyToken"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{context.StackId}/{context.LogicalId}/{context.Chosen}")));
        input["Tags"] = tags && context.AllTags(properties["Tags"]) is { Count: > 0 } all ? Tag.ToJson(all) : null;
        return context.CatalogAsync(operation, input);
    }

    /// <summary>The members by which an update changes tags.</summary>
    public static JsonObject WithTags(this JsonObject input, ResourceContext context, JsonObject before, JsonObject after)
    {
        var (old, now) = (context.TagsBefore(before["Tags"]), context.AllTags(after["Tags"]));
        input["AddTags"] = now.Except(old).ToList() is { Count: > 0 } added ? Tag.ToJson(added) : null;
        input["RemoveTags"] = old.Select(tag => tag.Key).Except(now.Select(tag => tag.Key)).ToList() is { Count: > 0 } gone ? new JsonArray([.. gone.Select(key => JsonValue.Create(key))]) : null;
        return input;
    }
}
