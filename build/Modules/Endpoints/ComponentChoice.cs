using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules.Endpoints;

/// <summary>Which inference component of an endpoint answers.</summary>
public static class ComponentChoice
{
    /// <summary>The component; null of an endpoint that has none.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="components">Its components.</param>
    /// <param name="wanted">What the command line says; null when it says nothing.</param>
    /// <param name="takes">Whether the endpoint takes components at all.</param>
    /// <exception cref="InvalidInput">Several could be meant, or none of that name is there.</exception>
    /// <exception cref="Refused">The endpoint has no component yet.</exception>
    public static HostedComponent? Of(string endpoint, IReadOnlyList<HostedComponent> components, string? wanted, bool takes)
    {
        if (!takes)
            return wanted is null ? null : throw Wrong($"--component: the models of endpoint {endpoint} do not come as inference components", "leave --component out");
        if (components.Count == 0)
            throw new Refused("PL5016", $"the request to endpoint {endpoint}", "the endpoint has no inference component, and so no model", "", "Deploy it with ./build.sh DeployEndpoint, or create a component on it.");
        var names = components.Select(one => one.Name).ToList();
        if (wanted is not null)
            return components.FirstOrDefault(one => one.Name == wanted) ?? throw Wrong($"--component: endpoint {endpoint} has no component '{wanted}'", Nearest.Hint(wanted, names));
        return components is [var only] ? only : throw Wrong($"endpoint {endpoint} has several inference components: {string.Join(", ", names)}", $"name one, as in --component {names[0]}");
    }

    private static InvalidInput Wrong(string message, string? hint) => new([new Problem("PL2456", message, Hint: hint)], called: true);
}
