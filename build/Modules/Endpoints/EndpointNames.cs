using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Modules.Endpoints;

/// <summary>The names of the endpoints that an environment's manifests declare.</summary>
public static class EndpointNames
{
    /// <summary>The endpoint modules of a deployment, in the order of deployment.</summary>
    public static IReadOnlyList<Module> ModulesOf(Deployment deployment) => [.. deployment.Modules.Where(module => module.Definition.Kind == ModuleKind.Endpoint)];

    /// <summary>The name of a module's endpoint: its input <c>endpoint-name</c> as far as that is known, else the module's own name.</summary>
    public static string Of(Module module) =>
        module.Inputs.First(input => ParameterName.Same(input.Definition.Name, "endpoint-name")).Value is InputValue.Known known ? known.Value.GetValue<string>() : module.Name;

    /// <summary>That there is nothing to deploy, and what to do about it.</summary>
    /// <param name="name">The name that was asked for; null for any.</param>
    /// <param name="deployment">What the manifests declare.</param>
    public static InvalidInput NoneToDeploy(string? name, Deployment deployment)
    {
        var names = ModulesOf(deployment).Select(Of).ToList();
        return new InvalidInput(name is null
            ? new Problem("PL2421", $"the manifests of {deployment.Environment} declare no endpoint", deployment.Location, "add a module of cloudformation/endpoint, or describe one: --model-id Qwen/Qwen3-0.6B --instance-type ml.g5.xlarge")
            : new Problem("PL2421", $"the manifests of {deployment.Environment} declare no endpoint {name}", deployment.Location, Nearest.To(name, names) is { } near ? $"did you mean '{near}'?" : "describe it: --model-id, --model-package-group, --code-folder or --model-data with --image"));
    }
}
