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
}
