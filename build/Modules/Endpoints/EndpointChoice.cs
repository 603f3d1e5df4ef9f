using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules.Endpoints;

/// <summary>Which endpoint is meant.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Region">The region that it is in.</param>
public sealed record EndpointChoice(string Name, string Region)
{
    /// <summary>The endpoint that the command line names, or else the only one of the manifests; null when neither says which.</summary>
    /// <param name="deployment">What the manifests say.</param>
    /// <param name="name">What the command line says; null when it says nothing.</param>
    public static EndpointChoice? Of(Deployment deployment, string? name)
    {
        var declared = Declared(deployment);
        return name is null
            ? declared is [var only] ? only : null
            : declared.FirstOrDefault(one => one.Name == name) ?? new EndpointChoice(name, deployment.ToolchainRegion);
    }

    /// <summary>What to say when nobody said which.</summary>
    /// <param name="deployment">What the manifests say.</param>
    /// <param name="present">The endpoints that there are.</param>
    public static InvalidInput Undecided(Deployment deployment, IReadOnlyList<string> present)
    {
        var declared = Declared(deployment);
        var manifests = $"the manifests of environment {deployment.Environment} have {(declared.Count == 0 ? "none" : $"several: {string.Join(", ", declared.Select(one => one.Name))}")}";
        var region = present.Count == 0 ? $"there is none in {deployment.ToolchainRegion} either" : $"in {deployment.ToolchainRegion} there {(present.Count == 1 ? "is" : "are")} {string.Join(", ", present)}";
        var example = declared.Select(one => one.Name).Concat(present).FirstOrDefault();
        return new InvalidInput([new Problem("PL2457", $"no endpoint is named, and {manifests}; {region}",
            Hint: example is null ? "deploy one first: ./build.sh DeployEndpoint" : $"name one, as in --endpoint-name {example}")], called: true);
    }

    private static List<EndpointChoice> Declared(Deployment deployment) =>
        [.. EndpointNames.ModulesOf(deployment).Select(module => new EndpointChoice(EndpointNames.Of(module), module.Region))];
}
