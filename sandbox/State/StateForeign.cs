namespace Pipeline.Sandbox.State;

/// <summary>A directory that was to be emptied holds something, and no sandbox has ever worked in it.</summary>
/// <param name="directory">The directory.</param>
public sealed class StateForeign(string directory) : Exception($"{directory} holds something that is no sandbox's state; nothing of it was deleted.");
