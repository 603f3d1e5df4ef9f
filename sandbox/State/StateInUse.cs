namespace Pipeline.Sandbox.State;

/// <summary>Another process works with the same state directory; two would overwrite each other's journal.</summary>
/// <param name="directory">The state directory.</param>
/// <param name="processId">The process that holds it, where it said so.</param>
public sealed class StateInUse(string directory, int? processId) : Exception(
    $"The sandbox state in {directory} is in use by {(processId is { } id ? $"process {id}" : "another process")}. Wait for it to end, or stop it.")
{
    /// <summary>The state directory.</summary>
    public string Directory { get; } = directory;

    /// <summary>The process that holds it, where it said so.</summary>
    public int? ProcessId { get; } = processId;
}
