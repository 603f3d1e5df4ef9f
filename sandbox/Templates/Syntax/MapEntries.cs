namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>Collects the entries of a mapping and refuses merges, duplicates and keys that are no scalars.</summary>
internal sealed class MapEntries(FindingList findings)
{
    private readonly List<MapEntry> entries = [];
    private readonly Dictionary<string, ScalarNode> seen = new(StringComparer.Ordinal);
    private bool incomplete;

    public void Add(TemplateNode key, TemplateNode value)
    {
        if (key is not ScalarNode name)
            RefuseKey(key);
        else if (name is { Value: "<<", Quoted: false })
            Refuse("T1008", name, "CloudFormation does not support YAML merges ('<<')", "write the merged keys out");
        else if (seen.TryGetValue(name.Value, out var first))
            findings.Error("T1009", name, $"Duplicate key '{name.Value}'; it stands on line {first.Line} already", "remove one of the two");
        else
        {
            seen.Add(name.Value, name);
            entries.Add(new(name, name.Value == "Fn::GetAtt" && value is ScalarNode text ? ShortForms.SplitAttribute(text) : value));
        }
    }

    // Nothing but refused entries is no mapping to hold anything against.
    public TemplateNode ToMap(int line, int column) => incomplete && entries.Count == 0
        ? new OpaqueNode(line, column)
        : new MapNode(line, column, entries) { Incomplete = incomplete };

    private void RefuseKey(TemplateNode key)
    {
        if (key is MapNode { Entries: [{ Value: ScalarNode { Kind: ScalarKind.Null } }] })
            Refuse("T1011", key, "A mapping stands where a key is due, as an unquoted '{{placeholder}}' gives", "render the placeholder, or quote the text");
        else if (key is not OpaqueNode)
            Refuse("T1010", key, "A key must be a plain text", "quote it");
        incomplete = true;
    }

    private void Refuse(string code, TemplateNode at, string message, string suggestion)
    {
        findings.Error(code, at, message, suggestion);
        incomplete = true;
    }
}
