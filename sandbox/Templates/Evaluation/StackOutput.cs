namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>An output with its value.</summary>
/// <param name="Key">The output's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Description">What it is.</param>
/// <param name="ExportName">The name it is exported under, if it is.</param>
public sealed record StackOutput(string Key, string Value, string? Description, string? ExportName);
