using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>An output's declaration.</summary>
/// <param name="Key">Its name, with its place.</param>
/// <param name="Body">Its attributes.</param>
public sealed record TemplateOutput(ScalarNode Key, MapNode Body)
{
    /// <summary>The output's name.</summary>
    public string Name => Key.Value;

    /// <summary>The value, unresolved.</summary>
    public TemplateNode? Value => Body["Value"];

    /// <summary>What it is.</summary>
    public string? Description => Body["Description"]?.Text;

    /// <summary>The name of the condition under which it exists.</summary>
    public string? Condition => Body["Condition"]?.Text;

    /// <summary>The name it is exported under, unresolved.</summary>
    public TemplateNode? ExportName => (Body["Export"] as MapNode)?["Name"];

    internal static TemplateOutput Read(MapEntry entry) => new(entry.Key, entry.Value as MapNode ?? Template.Empty(entry.Value));
}
