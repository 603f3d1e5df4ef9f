using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>CreateInferenceComponent: a model, or an adapter of one, on an endpoint whose variant has no model of its own.</summary>
    public JsonObject? CreateInferenceComponent(Call call)
    {
        var name = call.Input.Need("InferenceComponentName");
        if (components.Find(call, KeyOf(name)) is { } present)
            throw Taken("inference component", present.Arn);
        var endpoint = endpoints.Need(call, KeyOf(call.Input.Need("EndpointName")));
        var fleet = Componented(endpoint);
        var specifications = ComponentSpecification.Read(call.Input);
        ComponentRules.Check(specifications, CopiesOf(call.Input), (call, endpoint.Name), BaseOf, model => models.Need(call, KeyOf(model)));
        var variant = VariantFor(call, fleet, specifications);
        var body = new JsonObject
        {
            ["InferenceComponentName"] = name,
            ["EndpointName"] = endpoint.Body.Need("EndpointName"),
            ["EndpointArn"] = endpoint.Arn,
            ["VariantName"] = variant,
            ["InferenceComponentStatus"] = EndpointStatus.Creating,
        };
        ComponentRecord.Wish(body, Wanted(call, specifications), CopiesOf(call.Input));
        var component = components.New(KeyOf(name), ArnOf(call, "inference-component", name), body, ResourceTags.ReadList(call.Input, "Tags"));
        components.Add(call, component, () => Taken("inference component", component.Arn));
        WorkOnComponent(call, component.Name);
        return new() { ["InferenceComponentArn"] = component.Arn };
    }

    /// <summary>DescribeInferenceComponent.</summary>
    public JsonObject? DescribeInferenceComponent(Call call) =>
        ComponentRecord.Shown(components.Need(call, KeyOf(call.Input.Need("InferenceComponentName"))));

    /// <summary>ListInferenceComponents.</summary>
    public JsonObject? ListInferenceComponents(Call call) =>
        Hosted(call, components, "InferenceComponentName", "InferenceComponentStatus").Answer("InferenceComponents", component =>
        {
            var summary = Members(component.Body, ["InferenceComponentName", "EndpointName", "EndpointArn", "VariantName", "InferenceComponentStatus"]);
            summary["InferenceComponentArn"] = component.Arn;
            summary["CreationTime"] = component.Created.Iso();
            summary["LastModifiedTime"] = component.Updated.Iso();
            return summary;
        }, "NextToken");

    /// <summary>DeleteInferenceComponent: adapters go before what they adapt.</summary>
    public JsonObject? DeleteInferenceComponent(Call call)
    {
        var component = components.Need(call, KeyOf(call.Input.Need("InferenceComponentName")));
        var adapters = components.All(call).Where(row => ComponentRecord.BaseOf(row.Value.Body) is { } of && KeyOf(of) == component.Name).ToList();
        if (adapters.Count > 0)
            throw Invalid($"Cannot delete inference component \"{component.Arn}\" because other inference components depend on it: {string.Join(", ", adapters.Select(row => row.Value.Body.Need("InferenceComponentName")))}.");
        components.Change(call, component.Name, present => Resting(present, "delete").With("InferenceComponentStatus", EndpointStatus.Deleting));
        WorkOnComponent(call, component.Name);
        return [];
    }

    private static Fleet Componented(Definition endpoint)
    {
        var fleet = EndpointRecord.FleetOf(endpoint.Body);
        if (!fleet.TakesComponents)
            throw Invalid("Inference Components are not supported in this Endpoint. Please make sure this endpoint can deploy inference components.");
        return endpoint.Body.Need("EndpointStatus") is EndpointStatus.InService or EndpointStatus.Updating or EndpointStatus.SystemUpdating ? fleet
            : throw Invalid($"Cannot deploy inference components to endpoint \"{endpoint.Arn}\" in status {endpoint.Body.Need("EndpointStatus")}.");
    }

    private string VariantFor(Call call, Fleet fleet, IReadOnlyList<JsonObject> specifications)
    {
        if (specifications[0].Text("BaseInferenceComponentName") is { } of)
            return components.Need(call, KeyOf(of)).Body.Need("VariantName");
        var name = call.Input.Text("VariantName") ?? throw Invalid("VariantName is required for an inference component that is no adapter.");
        return fleet.Variants.Any(variant => variant.Need("VariantName") == name) ? name
            : throw Invalid($"Could not find variant \"{name}\" in endpoint configuration \"{fleet.ConfigName}\".");
    }

    private Definition BaseOf((Call Call, string Endpoint) of, string name)
    {
        var component = components.Need(of.Call, KeyOf(name));
        return KeyOf(component.Body.Need("EndpointName")) == of.Endpoint ? component
            : throw Invalid($"The base inference component \"{component.Arn}\" is deployed to another endpoint.");
    }

    /// <summary>The component, unless something is still going on with it.</summary>
    private static Definition Resting(Definition component, string what) => ComponentRecord.Progress(component.Body) is { } progress
        ? throw Invalid($"Cannot {what} inference component \"{component.Arn}\" while it is in {progress} state.")
        : component;

    private static int? CopiesOf(JsonObject input) => (input["RuntimeConfig"] as JsonObject ?? input.Object("DesiredRuntimeConfig")).Number("CopyCount");
}
