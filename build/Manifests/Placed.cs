using Pipeline.Failures;

namespace Pipeline.Manifests;

/// <summary>A value that was read from a file, with its place.</summary>
/// <param name="Value">The value.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Placed<T>(T Value, Location Location);
