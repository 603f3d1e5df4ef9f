namespace Pipeline.Sandbox.Tests.State;

/// <summary>A record to keep.</summary>
public sealed record Note(string Text, int Number = 0);
