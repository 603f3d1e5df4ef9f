using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>The container that answers a request.</summary>
    /// <exception cref="AwsError">There is no such endpoint in service, or not in the way the request wants it.</exception>
    internal async Task<InvocationTarget> TargetAsync(Call call, InvocationQuery query)
    {
        if (endpoints.Find(call, KeyOf(query.EndpointName)) is not { } endpoint || !EndpointStatus.Answers(endpoint.Body.Need("EndpointStatus")))
            throw Refused($"Endpoint {query.EndpointName} of account {call.Account} not found.");
        var fleet = EndpointRecord.FleetOf(endpoint.Body);
        if (fleet.IsAsync != query.IsAsync)
            throw Refused(fleet.IsAsync
                ? $"Endpoint {query.EndpointName} is an asynchronous inference endpoint. Use InvokeEndpointAsync."
                : $"Endpoint {query.EndpointName} is not an asynchronous inference endpoint.");
        var found = fleet.TakesComponents ? ComponentTarget(call, query) : VariantTarget(endpoint.Body, fleet, query);
        var container = await OpenedAsync(call, found.Container);
        var instances = endpoint.Body.Objects("ProductionVariants").FirstOrDefault(variant => variant.Need("VariantName") == found.Variant)?.Number("CurrentInstanceCount") ?? 0;
        return found with { Container = container, Async = fleet.Config["AsyncInferenceConfig"] as JsonObject, Instances = instances };
    }

    private InvocationTarget VariantTarget(JsonObject endpoint, Fleet fleet, InvocationQuery query)
    {
        if (query.Component is not null)
            throw Refused("Inference Component Name header is not allowed for endpoints to which you dont plan to deploy inference components. Please remove the Inference Component Name header and try again.");
        var summaries = endpoint.Objects("ProductionVariants").ToList();
        var weights = summaries.Select(summary => double.Parse(summary["CurrentWeight"]?.ToString() ?? "0", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var name = query.Variant ?? summaries[VariantChoice.Of(query.Count, weights)].Need("VariantName");
        if (summaries.All(summary => summary.Need("VariantName") != name))
            throw Refused($"Variant {name} was not found in endpoint {query.EndpointName}.");
        var model = fleet.ModelOf(fleet.Variant(name)!)!;
        var word = told.Word([endpoint.Need("EndpointName"), fleet.ConfigName, model.Need("ModelName")]);
        return new(name, ContainerFor(model, query), $"/aws/sagemaker/Endpoints/{endpoint.Need("EndpointName")}") { Told = word, Role = query.Hostname ?? "primary" };
    }

    // https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-direct.html
    private static JsonObject ContainerFor(JsonObject model, InvocationQuery query)
    {
        var containers = ModelRules.Containers(model);
        var direct = model.Object("InferenceExecutionConfig").Text("Mode") == "Direct";
        if (direct && query.Hostname is null)
            throw Refused($"TargetContainerHostname is required to invoke endpoint {query.EndpointName}, whose containers are invoked directly.");
        if (!direct && query.Hostname is not null)
            throw Refused($"TargetContainerHostname is not supported for endpoint {query.EndpointName}.");
        var container = direct ? containers.FirstOrDefault(one => one.Text("ContainerHostname") == query.Hostname) : containers[^1];
        if ((container?.Text("Mode") == "MultiModel") != (query.Model is not null))
            throw Refused(query.Model is null ? "Invocation on a multi-model endpoint requires TargetModel." : "TargetModel is only supported for multi-model endpoints.");
        return container ?? throw Refused($"Container {query.Hostname} was not found in endpoint {query.EndpointName}.");
    }

    private InvocationTarget ComponentTarget(Call call, InvocationQuery query)
    {
        if (query.Component is not { } name)
            throw Refused("Inference Component Name header is required for endpoints to which you plan to deploy inference components. Please include Inference Component Name header or consider using SageMaker models.");
        if (components.Find(call, KeyOf(name)) is not { } component || KeyOf(component.Body.Need("EndpointName")) != KeyOf(query.EndpointName) || ComponentRecord.Serving(component.Body).Count == 0)
            throw Refused($"Inference Component {name} of account {call.Account} not found.");
        var served = ComponentRecord.BaseOf(component.Body) is { } of ? components.Need(call, KeyOf(of)) : component;
        if (ComponentRecord.Copies(served.Body) == 0)
            throw Refused("Inference Component has no capacity to process this request. ApplicationAutoScaling may be in-progress (if configured) or try to increase the capacity by invoking UpdateInferenceComponentRuntimeConfig API.");
        var container = ComponentContainers.Of(ComponentRecord.Serving(served.Body)) ?? [];
        var own = component.Body.Need("InferenceComponentName");
        return new(component.Body.Need("VariantName"), container, $"/aws/sagemaker/InferenceComponents/{own}") 
        {
            Told = told.Word(own, component.Body.Need("EndpointName")),
            Component = own,
            Copies = ComponentRecord.Copies(served.Body),
        };
    }

    // A package says itself which image it is; one of another account cannot be looked at.
    private async Task<JsonObject> OpenedAsync(Call call, JsonObject container)
    {
        if (container["Image"] is not null || container.Text("ModelPackageName") is not { } package)
            return container;
        try
        {
            var described = await world.InvokeAsync("sagemaker", "DescribeModelPackage", call, new() { ["ModelPackageName"] = package });
            return described.Object("InferenceSpecification").Objects("Containers").FirstOrDefault() ?? container;
        }
        catch (AwsError)
        {
            return container;
        }
    }

    private static AwsError Refused(string message) => new("ValidationError", message);
}
