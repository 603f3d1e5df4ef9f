using Pipeline.Aws.CloudFormation;
using Pipeline.Manifests;

namespace Pipeline.Modules.Endpoints;

/// <summary>Which stacks hold a deployment's endpoints.</summary>
public static class EndpointStacks
{
    /// <summary>The stack of an endpoint that is deployed from options.</summary>
    public static string OfOptions(Deployment deployment, string endpoint) => $"{deployment.Project}-{deployment.Name}-{EndpointOptions.Group}-{endpoint}";

    /// <summary>The stacks that an endpoint would be in by its name: those of the modules that declare it, and that of options.</summary>
    /// <param name="deployment">The deployment.</param>
    /// <param name="endpoint">The endpoint's name.</param>
    /// <param name="region">The region.</param>
    public static IReadOnlyList<string> CandidatesOf(Deployment deployment, string endpoint, string region) =>
        [.. ModulesOf(deployment, endpoint, region).Select(module => Names.StackOf(deployment, module)), OfOptions(deployment, endpoint)];

    /// <summary>The modules of a region that declare an endpoint of that name.</summary>
    public static IEnumerable<Module> ModulesOf(Deployment deployment, string endpoint, string region) => EndpointNames.ModulesOf(deployment)
        .Where(module => module.Region == region && string.Equals(EndpointNames.Of(module), endpoint, StringComparison.OrdinalIgnoreCase));

    /// <summary>The module of an endpoint's stack, as <c>group/name</c>; null when no stack is known, or it is none of the deployment's.</summary>
    /// <remarks>
    /// Stacks of launched products carry the tags of their portfolio, which are the deployment's as well: so a stack must also have
    /// the name that its module gives it.
    /// </remarks>
    public static string? ModuleOf(Deployment deployment, StackFacts stack) =>
        TagsOf(deployment).All(tag => stack.Tags.GetValueOrDefault(tag.Key) == tag.Value)
        && stack.Tags.TryGetValue("pipeline:module", out var module) && stack.Name == $"{deployment.Project}-{deployment.Name}-{module.Replace('/', '-')}" ? module : null;

    /// <summary>The tags that all stacks of a deployment have.</summary>
    public static IReadOnlyDictionary<string, string> TagsOf(Deployment deployment) =>
        StackRequests.Tags(deployment, "").Where(tag => tag.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
}
