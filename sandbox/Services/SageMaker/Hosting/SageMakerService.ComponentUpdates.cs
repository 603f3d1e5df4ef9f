using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>UpdateInferenceComponent: another model or other resources, another number of copies, or both.</summary>
    public JsonObject? UpdateInferenceComponent(Call call)
    {
        var present = Resting(components.Need(call, KeyOf(call.Input.Need("InferenceComponentName"))), "update");
        var asks = call.Input["Specification"] is not null || call.Input["Specifications"] is not null;
        if (!asks && call.Input["RuntimeConfig"] is null)
            throw Invalid("You must specify Specification, Specifications or RuntimeConfig.");
        var specifications = asks ? ComponentSpecification.Read(call.Input) : null;
        if (specifications is not null)
        {
            var copies = CopiesOf(call.Input) ?? (specifications[0]["BaseInferenceComponentName"] is null ? Math.Max(1, ComponentRecord.Copies(present.Body)) : null);
            ComponentRules.Check(specifications, copies, (call, KeyOf(present.Body.Need("EndpointName"))), BaseOf, model => models.Need(call, KeyOf(model)));
        }
        return Change(call, present, body =>
        {
            ComponentRecord.Wish(body, specifications is null ? null : Wanted(call, specifications), CopiesOf(call.Input));
            if (call.Input["DeploymentConfig"] is { } deployment)
                body["LastDeploymentConfig"] = deployment.DeepClone();
        });
    }

    /// <summary>UpdateInferenceComponentRuntimeConfig: another number of copies, none among them.</summary>
    public JsonObject? UpdateInferenceComponentRuntimeConfig(Call call)
    {
        var present = Resting(components.Need(call, KeyOf(call.Input.Need("InferenceComponentName"))), "update");
        if (ComponentRecord.BaseOf(present.Body) is not null)
            throw Invalid("An adapter has as many copies as its base inference component.");
        return Change(call, present, body => ComponentRecord.Wish(body, null, CopiesOf(call.Input)));
    }

    private JsonObject Change(Call call, Definition component, Action<JsonObject> wish)
    {
        components.Change(call, component.Name, present =>
        {
            if (present.Body.Need("InferenceComponentStatus") == EndpointStatus.Failed)
                throw Invalid($"Cannot update inference component \"{present.Arn}\" in status Failed. Delete the inference component and create it again.");
            var body = Resting(present, "update").Copy();
            wish(body);
            body["InferenceComponentStatus"] = EndpointStatus.Updating;
            return present with { Body = body };
        });
        WorkOnComponent(call, component.Name);
        return new() { ["InferenceComponentArn"] = component.Arn };
    }

    // The models go along, because they may be deleted while the component serves them.
    private JsonObject Wanted(Call call, IReadOnlyList<JsonObject> specifications)
    {
        var found = new JsonObject();
        foreach (var specification in specifications)
            if (specification.Text("ModelName") is { } name)
                found[name] = models.Need(call, KeyOf(name)).Body.DeepClone();
        return new() { ["Specifications"] = new JsonArray([.. specifications.Select(one => one.DeepClone())]), ["Models"] = found };
    }
}
