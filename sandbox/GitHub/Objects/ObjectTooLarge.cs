namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>An object is larger than GitHub hands out through its API.</summary>
internal sealed class ObjectTooLarge(long size) : Exception($"An object of {size} bytes is too large.");
