using Pipeline.Failures;

namespace Pipeline.Manifests.Yaml;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Location">Where the key begins.</param>
/// <param name="Value">The value.</param>
public sealed record Entry(string Key, Location Location, Node Value);
