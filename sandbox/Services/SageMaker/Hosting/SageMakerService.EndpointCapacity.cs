using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>UpdateEndpointWeightsAndCapacities: the same fleet with other weights or another number of instances.</summary>
    public JsonObject? UpdateEndpointWeightsAndCapacities(Call call)
    {
        var endpoint = Changeable(endpoints.Need(call, KeyOf(call.Input.Need("EndpointName"))));
        var fleet = EndpointRecord.FleetOf(endpoint.Body);
        var wanted = call.Input.Objects("DesiredWeightsAndCapacities").ToList();
        CheckVariants(endpoint.Body, fleet, wanted);
        lock (capacity)
        {
            CheckQuota(call, More(endpoint.Body, fleet, wanted));
            Move(call, endpoint.Name, present =>
            {
                var body = Changeable(present).Copy();
                body["EndpointStatus"] = EndpointStatus.Updating;
                foreach (var variant in body.Objects("ProductionVariants"))
                    foreach (var change in wanted.Where(change => change.Need("VariantName") == variant.Need("VariantName")))
                        Wish(variant, change);
                return present with { Body = body };
            });
        }
        Work(call, endpoint.Name);
        return new() { ["EndpointArn"] = endpoint.Arn };
    }

    private static void Wish(JsonObject variant, JsonObject change)
    {
        foreach (var member in new[] { "DesiredWeight", "DesiredInstanceCount" })
            if (change[member] is { } value)
                variant[member] = value.DeepClone();
        if (change["ServerlessUpdateConfig"] is JsonObject serverless && variant["CurrentServerlessConfig"] is JsonObject present)
        {
            var desired = (JsonObject)present.DeepClone();
            foreach (var (member, value) in serverless)
                desired[member] = value?.DeepClone();
            variant["DesiredServerlessConfig"] = desired;
        }
    }

    private static void CheckVariants(JsonObject endpoint, Fleet fleet, List<JsonObject> wanted)
    {
        var known = endpoint.Objects("ProductionVariants").Select(variant => variant.Need("VariantName")).ToList();
        if (wanted.Select(change => change.Need("VariantName")).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw Invalid($"The variant name(s) \"{unknown}\" is/are not present within endpoint configuration \"{fleet.ConfigName}\".");
        if (wanted.Any(change => change["DesiredInstanceCount"] is not null) && fleet.IsServerless)
            throw Invalid("DesiredInstanceCount is not supported for serverless endpoints.");
        if (wanted.Any(change => change["ServerlessUpdateConfig"] is not null) && !fleet.IsServerless)
            throw Invalid("ServerlessUpdateConfig is only supported for serverless endpoints.");
        if (wanted.Any(change => change.Number("DesiredInstanceCount") == 0) && !fleet.IsAsync && !fleet.TakesComponents)
            throw Invalid("DesiredInstanceCount must be greater than or equal to 1.");
    }

    private static Dictionary<string, int> More(JsonObject endpoint, Fleet fleet, List<JsonObject> wanted)
    {
        var more = new Dictionary<string, int>();
        foreach (var variant in endpoint.Objects("ProductionVariants"))
            foreach (var change in wanted.Where(change => change.Need("VariantName") == variant.Need("VariantName") && change["DesiredInstanceCount"] is not null))
                if (fleet.Variant(variant.Need("VariantName")) is { } configured && VariantRules.Types(configured) is [var type, ..])
                    more[type] = more.GetValueOrDefault(type) + (change.Number("DesiredInstanceCount") ?? 0) - (variant.Number("CurrentInstanceCount") ?? 0);
        return more;
    }
}
