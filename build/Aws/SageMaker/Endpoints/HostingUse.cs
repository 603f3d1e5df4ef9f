namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>Everything of a region that uses models and endpoint configurations.</summary>
/// <param name="Endpoints">All endpoints: each uses its configuration, and one more while an update goes on.</param>
/// <param name="Configurations">All endpoint configurations: they use models.</param>
/// <param name="Components">All inference components: they use models.</param>
public sealed record HostingUse(IReadOnlyList<HostedEndpoint> Endpoints, IReadOnlyList<HostedConfiguration> Configurations, IReadOnlyList<HostedComponent> Components)
{
    /// <summary>What uses a configuration, in words.</summary>
    public IReadOnlyList<string> OfConfiguration(string name) =>
        [.. Endpoints.Where(endpoint => Same(endpoint.Configuration, name) || Same(endpoint.Pending, name)).Select(endpoint => $"endpoint {endpoint.Name}")];

    /// <summary>What uses a model, in words.</summary>
    public IReadOnlyList<string> OfModel(string name) =>
    [
        .. Configurations.Where(configuration => configuration.Models.Any(model => Same(model, name))).Select(configuration => $"configuration {configuration.Name}"),
        .. Components.Where(component => component.Models.Any(model => Same(model, name))).Select(component => $"component {component.Name}"),
    ];

    /// <summary>The same without some endpoints, their components and some configurations.</summary>
    public HostingUse Without(IReadOnlyCollection<string> endpoints, IReadOnlyCollection<string> configurations) => new(
        [.. Endpoints.Where(one => !endpoints.Any(name => Same(one.Name, name)))],
        [.. Configurations.Where(one => !configurations.Any(name => Same(one.Name, name)))],
        [.. Components.Where(one => !endpoints.Any(name => Same(one.Endpoint, name)))]);

    // ARNs carry names in small letters, so two names that differ in nothing else are the same thing.
    private static bool Same(string? a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
