namespace Pipeline.Manifests;

/// <summary>What an input waits for.</summary>
/// <param name="Module">The module that will give the value.</param>
/// <param name="Key">Its output; null for all of them.</param>
public sealed record Pending(Module Module, string? Key)
{
    /// <summary><c>group/module output</c>.</summary>
    public override string ToString() => Key is null ? $"the outputs of {Module.Id}" : $"{Key} of {Module.Id}";
}
