using Pipeline.Sandbox.Templates.Facts;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>What the checks share: the template, the findings, and who was referred to so far.</summary>
internal sealed record CheckContext(Template Template, FindingList Findings, TemplateCheckOptions Options)
{
    /// <summary>The text the template was read from.</summary>
    public required SourceText Source { get; init; }

    public ResourceTypes Types => Options.Types;

    public HashSet<string> UsedParameters { get; } = new(StringComparer.Ordinal);

    public HashSet<string> UsedConditions { get; } = new(StringComparer.Ordinal);

    public HashSet<string> UsedMappings { get; } = new(StringComparer.Ordinal);

    /// <summary>A macro or a loop may add what the template lacks, so that unknown names prove nothing.</summary>
    public bool HasMacros { get; } = Template.Generators.Count > 0 || Template.Transforms.Any(name => name != "AWS::LanguageExtensions");

    /// <summary>Runs an action with findings attributed to a logical id.</summary>
    public void For(string logicalId, Action action)
    {
        Findings.LogicalId = logicalId;
        action();
        Findings.LogicalId = null;
    }

    /// <summary>Holds the keys of a mapping to the known ones.</summary>
    public void Keys(MapNode map, string code, string what, params ReadOnlySpan<string> known)
    {
        foreach (var entry in map.Entries)
            if (!known.Contains(entry.Name) && !entry.Name.StartsWith("Fn::ForEach::", StringComparison.Ordinal) && entry.Name != "Fn::Transform")
                Findings.Error(code, entry.Key, $"{what} has no '{entry.Name}'", Findings.Nearest(entry.Name, known.ToArray()));
    }

    /// <summary>Notes the use of a condition and complains when there is none of that name.</summary>
    public void UseCondition(ScalarNode name)
    {
        UsedConditions.Add(name.Value);
        if (!Template.Conditions.ContainsKey(name.Value))
            Findings.Error("T1720", name, $"There is no condition '{name.Value}'", Findings.Nearest(name.Value, Template.Conditions.Keys) ?? "add it to Conditions");
    }

    /// <summary>Complains unless a node is a plain text.</summary>
    public ScalarNode? Literal(TemplateNode? node, string code, string what)
    {
        if (node is ScalarNode { Kind: not ScalarKind.Null } scalar)
            return scalar;
        if (node is not (null or OpaqueNode))
            Findings.Error(code, node, Functions.Call(node) is { } call ? $"{what} is a literal, {call.Name} is not allowed here" : $"{what} is a text");
        return null;
    }
}
