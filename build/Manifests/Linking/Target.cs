using Pipeline.Manifests.Written;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Linking;

/// <summary>The account and region that a module goes to.</summary>
internal sealed record Target(AccountMapping Account, RegionMapping Region)
{
    /// <summary>A value for <c>parameterValue</c>: the region's own, else the account's; null when neither has it.</summary>
    public Node? Parameter(string name) => In(Region.Parameters, name) ?? In(Account.Parameters, name);

    /// <summary>The names that <see cref="Parameter"/> knows.</summary>
    public IReadOnlyCollection<string> ParameterNames =>
        [.. (Region.Parameters?.Entries ?? []).Concat(Account.Parameters?.Entries ?? []).Select(entry => entry.Key).Distinct()];

    private static Node? In(MapNode? map, string name) => map?.Entries.FirstOrDefault(entry => entry.Key == name)?.Value;
}
