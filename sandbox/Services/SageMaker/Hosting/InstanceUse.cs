using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>How many instances of each type something takes.</summary>
internal static class InstanceUse
{
    /// <summary>What variants take, or will.</summary>
    public static IReadOnlyDictionary<string, int> Of(JsonNode? summaries, Fleet fleet)
    {
        var use = new Dictionary<string, int>();
        foreach (var summary in (summaries as JsonArray ?? []).OfType<JsonObject>())
            if (fleet.Variant(summary.Need("VariantName")) is { } variant && VariantRules.Types(variant) is [var type, ..])
                use[type] = use.GetValueOrDefault(type) + Math.Max(summary.Number("DesiredInstanceCount") ?? 0, summary.Number("CurrentInstanceCount") ?? 0);
        return use;
    }

    /// <summary>What a whole endpoint takes of a type: the fleet that serves and, while an update goes on, the one that will.</summary>
    public static int Of(JsonObject endpoint, string type)
    {
        if (endpoint.Need("EndpointStatus") == EndpointStatus.Failed)
            return 0;
        var fleet = EndpointRecord.FleetOf(endpoint);
        var total = Of(endpoint["ProductionVariants"], fleet).GetValueOrDefault(type) + Of(endpoint["ShadowProductionVariants"], fleet).GetValueOrDefault(type);
        if (EndpointRecord.NextOf(endpoint) is { } next && endpoint["PendingDeploymentSummary"] is JsonObject pending)
            total += Of(pending["ProductionVariants"], next).GetValueOrDefault(type) + Of(pending["ShadowProductionVariants"], next).GetValueOrDefault(type);
        return total;
    }
}
