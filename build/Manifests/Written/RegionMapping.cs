using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>A region of an account.</summary>
/// <param name="Region">The region.</param>
/// <param name="IsDefault">Whether it is meant when a module names none.</param>
/// <param name="Parameters">Values for <c>parameterValue</c>, of any type; they win over the account's.</param>
/// <param name="Settings">How builds run there, the account's settings included, as canonical JSON: compared, not used.</param>
public sealed record RegionMapping(Placed<string> Region, bool IsDefault, MapNode? Parameters, string Settings);
