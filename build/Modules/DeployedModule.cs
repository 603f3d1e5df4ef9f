namespace Pipeline.Modules;

/// <summary>A module that is as it should be.</summary>
/// <param name="Outputs">What it leaves for people and other modules.</param>
/// <param name="Marks">What the next run needs to see quickly that nothing changed: a mark for each stack by its name, and others.</param>
public sealed record DeployedModule(IReadOnlyDictionary<string, string> Outputs, IReadOnlyDictionary<string, string> Marks);
