using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    // Two endpoints made at once must not both find room for the last instance of a quota.
    private readonly Lock capacity = new();

    /// <summary>CreateEndpoint: it is <c>Creating</c> until its fleet is there.</summary>
    public JsonObject? CreateEndpoint(Call call)
    {
        var name = call.Input.Need("EndpointName");
        if (endpoints.Find(call, KeyOf(name)) is { } present)
            throw Taken("endpoint", present.Arn);
        var fleet = NewFleet(call, call.Input.Need("EndpointConfigName"));
        var deployment = call.Input.Object("DeploymentConfig");
        DeploymentRules.Check(deployment, fleet);
        var body = new JsonObject
        {
            ["EndpointName"] = name,
            ["EndpointStatus"] = EndpointStatus.Creating,
            ["LastDeploymentConfig"] = deployment.Count == 0 ? null : deployment.DeepClone(),
            ["ProductionVariants"] = VariantSummaries.Begun(fleet, "ProductionVariants", world.Clock.GetUtcNow()),
            ["ShadowProductionVariants"] = Shadows(fleet),
        }.Present();
        EndpointRecord.Take(body, fleet);
        var endpoint = endpoints.New(KeyOf(name), ArnOf(call, "endpoint", name), body, ResourceTags.ReadList(call.Input, "Tags"));
        lock (capacity)
        {
            CheckQuota(call, InstanceUse.Of(body["ProductionVariants"], fleet));
            endpoints.Add(call, endpoint, () => Taken("endpoint", endpoint.Arn));
        }
        Tell(call, endpoint);
        Work(call, endpoint.Name);
        return new() { ["EndpointArn"] = endpoint.Arn };
    }

    /// <summary>DescribeEndpoint.</summary>
    public JsonObject? DescribeEndpoint(Call call) => EndpointRecord.Shown(endpoints.Need(call, KeyOf(call.Input.Need("EndpointName"))));

    /// <summary>ListEndpoints.</summary>
    public JsonObject? ListEndpoints(Call call) => Hosted(call, endpoints, "EndpointName", "EndpointStatus").Answer("Endpoints", endpoint => new JsonObject
    {
        ["EndpointName"] = endpoint.Body.Need("EndpointName"),
        ["EndpointArn"] = endpoint.Arn,
        ["CreationTime"] = endpoint.Created.Iso(),
        ["LastModifiedTime"] = endpoint.Updated.Iso(),
        ["EndpointStatus"] = endpoint.Body.Need("EndpointStatus"),
    }, "NextToken");

    /// <summary>DeleteEndpoint: inference components go first, and what is in progress must end.</summary>
    public JsonObject? DeleteEndpoint(Call call)
    {
        var key = endpoints.Need(call, KeyOf(call.Input.Need("EndpointName"))).Name;
        var held = components.All(call).Select(row => row.Value).Where(component => KeyOf(component.Body.Need("EndpointName")) == key).ToList();
        if (held.Count > 0)
            throw Invalid($"Cannot delete endpoint \"{endpoints.Need(call, key).Arn}\" because it has inference components: {string.Join(", ", held.Select(component => component.Body.Need("InferenceComponentName")))}. Delete the inference components first.");
        Move(call, key, present => Settled(present).With("EndpointStatus", EndpointStatus.Deleting));
        Work(call, key);
        return [];
    }

    /// <summary>The endpoint, unless something is still going on with it.</summary>
    private static Definition Settled(Definition endpoint) => EndpointStatus.IsInProgress(endpoint.Body.Need("EndpointStatus"))
        ? throw Invalid($"Cannot update in-progress endpoint \"{endpoint.Arn}\".")
        : endpoint;

    private Fleet NewFleet(Call call, string config) =>
        Fleet.Of(endpointConfigs.Need(call, KeyOf(config)).Body, model => models.Need(call, KeyOf(model)).Body);

    private JsonArray? Shadows(Fleet fleet) =>
        fleet.Config["ShadowProductionVariants"] is null ? null : VariantSummaries.Begun(fleet, "ShadowProductionVariants", world.Clock.GetUtcNow());
}
