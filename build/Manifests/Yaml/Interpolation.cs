using System.Text;

namespace Pipeline.Manifests.Yaml;

/// <summary>
/// Fills <c>${NAME}</c> in every text value, several per text, nested ones too, never in keys. A map that says
/// <c>disableEnvVarResolution: true</c> is left as it is, for values that use the same notation themselves.
/// </summary>
/// <param name="variables">The environment variables.</param>
/// <param name="problems">Takes the ones that are not set.</param>
public sealed class Interpolation(IReadOnlyDictionary<string, string> variables, ProblemList problems)
{
    /// <summary>The node with all variables filled in.</summary>
    public Node Fill(Node node) => node switch
    {
        ScalarNode { Value: string text } scalar when text.Contains("${", StringComparison.Ordinal) => scalar with { Value = Fill(text, scalar) },
        ListNode list => list with { Items = [.. list.Items.Select(Fill)] },
        MapNode map when !IsDisabled(map) => map with { Entries = [.. map.Entries.Select(entry => entry with { Value = Fill(entry.Value) })] },
        _ => node,
    };

    private string Fill(string text, ScalarNode node)
    {
        var filled = new StringBuilder();
        for (var from = 0; ;)
        {
            var start = text.IndexOf("${", from, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf('}', start);
            if (end < 0)
                return filled.Append(text, from, text.Length - from).ToString();
            filled.Append(text, from, start - from).Append(Value(text[(start + 2)..end], node));
            from = end + 1;
        }
    }

    private string Value(string name, ScalarNode node)
    {
        if (variables.TryGetValue(name, out var value))
            return value;
        problems.Add(Codes.UnsetVariable, $"environment variable {name} is not set", node.Location,
            $"export {name}=..., or write disableEnvVarResolution: true beside the parameter's name to keep ${{{name}}} as it is");
        return "";
    }

    private static bool IsDisabled(MapNode map) => map.Entries.Any(entry =>
        entry is { Key: "disableEnvVarResolution" or "disable_env_var_resolution", Value: ScalarNode { Value: true or "true" or "True" } });
}
