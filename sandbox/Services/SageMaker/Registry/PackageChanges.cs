using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Registry;

/// <summary>What UpdateModelPackage changes of a package, and how its event names that.</summary>
internal static class PackageChanges
{
    // Members that an update replaces as they are.
    private static readonly string[] Replaced = ["ModelApprovalStatus", "ApprovalDescription", "InferenceSpecification", "SourceUri", "ModelLifeCycle", "ModelCard", "ModelPackageRegistrationType"];

    /// <summary>The package after the update.</summary>
    public static Definition Apply(Definition package, JsonObject input)
    {
        var body = package.Copy();
        foreach (var member in Replaced)
            if (input[member] is { } value)
                body[member] = value.DeepClone();
        Metadata(body, input);
        if (input["AdditionalInferenceSpecificationsToAdd"] is JsonArray added)
        {
            var all = body["AdditionalInferenceSpecifications"] as JsonArray ?? [];
            body["AdditionalInferenceSpecifications"] = new JsonArray([.. all.Concat(added).Select(one => one!.DeepClone())]);
        }
        return package with { Body = body };
    }

    /// <summary>The members that differ.</summary>
    public static IReadOnlyList<string> Between(Definition before, Definition after) =>
        [.. new[] { "AdditionalInferenceSpecifications", "CustomerMetadataProperties" }.Concat(Replaced).Where(member => !JsonNode.DeepEquals(before.Body[member], after.Body[member])).Order(StringComparer.Ordinal)];

    private static void Metadata(JsonObject body, JsonObject input)
    {
        if (input["CustomerMetadataProperties"] is null && input["CustomerMetadataPropertiesToRemove"] is null)
            return;
        var all = (JsonObject)body.Object("CustomerMetadataProperties").DeepClone();
        foreach (var (key, value) in input.Object("CustomerMetadataProperties"))
            all[key] = value?.DeepClone();
        foreach (var key in input.Texts("CustomerMetadataPropertiesToRemove"))
            all.Remove(key);
        body["CustomerMetadataProperties"] = all.Count == 0 ? null : all;
        body.Present();
    }
}
