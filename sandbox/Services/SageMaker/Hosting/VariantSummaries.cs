using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What an endpoint tells of its variants: how many instances and which weight each has and should have.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantSummary.html</remarks>
internal static class VariantSummaries
{
    /// <summary>Variants that are not there yet.</summary>
    /// <param name="fleet">Whose variants.</param>
    /// <param name="list">The configuration's list of them.</param>
    /// <param name="now">When their making begins.</param>
    public static JsonArray Begun(Fleet fleet, string list, DateTimeOffset now) =>
        fleet.Config.Objects(list).ToArray(variant => Begun(fleet, variant, now));

    /// <summary>The same variants with everything as it should be.</summary>
    public static JsonArray Settled(JsonNode? summaries) => (summaries as JsonArray ?? []).OfType<JsonObject>().ToArray(summary =>
    {
        var settled = (JsonObject)summary.DeepClone();
        settled.Remove("VariantStatus");
        settled.Remove("InstanceType");
        settled["CurrentWeight"] = settled["DesiredWeight"]?.DeepClone();
        settled["CurrentInstanceCount"] = settled["DesiredInstanceCount"]?.DeepClone();
        if (settled["DesiredServerlessConfig"] is { } serverless)
            settled["CurrentServerlessConfig"] = serverless.DeepClone();
        foreach (var pool in settled.Objects("InstancePools").Take(1))
            pool["CurrentInstanceCount"] = settled["CurrentInstanceCount"]?.DeepClone();
        return settled.Present();
    });

    /// <summary>The same variants with what should be as it is.</summary>
    public static JsonArray Unchanged(JsonNode? summaries) => (summaries as JsonArray ?? []).OfType<JsonObject>().ToArray(summary =>
    {
        var kept = (JsonObject)summary.DeepClone();
        kept.Remove("VariantStatus");
        foreach (var what in new[] { "Weight", "InstanceCount", "ServerlessConfig" })
            kept["Desired" + what] = kept["Current" + what]?.DeepClone();
        return kept.Present();
    });

    /// <summary>The same variants at another point of their way.</summary>
    public static JsonArray At(JsonNode? summaries, string status, DateTimeOffset now) => (summaries as JsonArray ?? []).OfType<JsonObject>().ToArray(summary =>
    {
        var moved = (JsonObject)summary.DeepClone();
        moved["VariantStatus"] = new JsonArray(new JsonObject { ["Status"] = status, ["StartTime"] = now.Iso8601() });
        return moved;
    });

    private static JsonObject Begun(Fleet fleet, JsonObject variant, DateTimeOffset now) => new JsonObject
    {
        ["VariantName"] = variant.Need("VariantName"),
        ["DeployedImages"] = Images(fleet, variant, now),
        ["CurrentWeight"] = 0.0,
        ["DesiredWeight"] = variant["InitialVariantWeight"]?.DeepClone() ?? 1.0,
        ["CurrentInstanceCount"] = 0,
        ["DesiredInstanceCount"] = variant["InitialInstanceCount"]?.DeepClone() ?? 0,
        ["InstanceType"] = variant["InstanceType"]?.DeepClone(),
        ["InstancePools"] = Pools(variant),
        ["DesiredServerlessConfig"] = variant["ServerlessConfig"]?.DeepClone(),
        ["ManagedInstanceScaling"] = variant["ManagedInstanceScaling"]?.DeepClone(),
        ["RoutingConfig"] = variant["RoutingConfig"]?.DeepClone(),
        ["VariantStatus"] = new JsonArray(new JsonObject { ["Status"] = "Creating", ["StartTime"] = now.Iso8601() }),
    }.Present();

    private static JsonArray? Images(Fleet fleet, JsonObject variant, DateTimeOffset now)
    {
        var images = fleet.ModelOf(variant) is { } model ? ModelRules.Containers(model).Select(container => container.Text("Image")).OfType<string>().ToList() : [];
        return images.Count == 0 ? null : images.ToArray(image => Image(image, now));
    }

    /// <summary>An image as it was deployed.</summary>
    public static JsonObject Image(string image, DateTimeOffset now) =>
        new() { ["SpecifiedImage"] = image, ["ResolvedImage"] = ContainerImages.Resolved(image), ["ResolutionTime"] = now.Iso8601() };

    private static JsonArray? Pools(JsonObject variant)
    {
        var types = variant["InstancePools"] is null ? [] : VariantRules.Types(variant);
        return types.Count == 0 ? null : types.ToArray(type => new JsonObject { ["InstanceType"] = type, ["CurrentInstanceCount"] = 0 });
    }
}
