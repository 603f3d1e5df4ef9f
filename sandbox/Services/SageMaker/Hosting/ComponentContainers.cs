using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>The containers of inference components: of their model, or their own.</summary>
internal static class ComponentContainers
{
    /// <summary>The container of a component's contents; null for an adapter, which has none of its own.</summary>
    public static JsonObject? Of(JsonObject contents)
    {
        var specification = contents.Objects("Specifications").FirstOrDefault() ?? [];
        if (specification.Text("ModelName") is { } name && contents.Object("Models")[name] is JsonObject model)
            return ModelRules.Containers(model)[0];
        return specification["Container"] as JsonObject is { } container && container["Image"] is not null ? container : null;
    }

    /// <summary>What each copy needs on instances of a type.</summary>
    public static JsonObject Resources(JsonObject contents, string instanceType)
    {
        var specifications = contents.Objects("Specifications").ToList();
        var fitting = specifications.FirstOrDefault(one => one.Text("InstanceType") == instanceType) ?? specifications.FirstOrDefault() ?? [];
        return fitting.Object("ComputeResourceRequirements");
    }
}
