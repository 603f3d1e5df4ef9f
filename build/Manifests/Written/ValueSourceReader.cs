using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>Reads <c>valueFrom</c>: exactly one kind of source.</summary>
/// <param name="variables">The environment variables.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class ValueSourceReader(IReadOnlyDictionary<string, string> variables, ProblemList problems)
{
    /// <summary>All kinds of sources.</summary>
    public static readonly string[] AllKinds = ["moduleMetadata", "envVariable", "parameterStore", "secretsManager", "parameterValue"];

    /// <summary>The source; null when it cannot be read, which is a problem.</summary>
    /// <param name="node">The value of <c>valueFrom</c>.</param>
    /// <param name="allowed">The kinds that make sense here.</param>
    public ValueSource? Read(Node node, params string[] allowed)
    {
        if (Fields.Of(node, "'valueFrom'", problems) is not { } fields)
            return null;
        fields.Pass(allowed);
        var kinds = allowed.Where(fields.Has).ToList();
        var foreign = AllKinds.Except(allowed).Where(fields.Has).ToList();
        foreach (var kind in foreign)
            problems.Add(Codes.ExactlyOne, $"'{kind}' cannot be used here", fields.Take(kind)?.Location ?? fields.Location, $"use {string.Join(" or ", allowed)}");
        if (kinds.Count > 1 || kinds.Count + foreign.Count == 0)
            problems.Add(Codes.ExactlyOne, $"'valueFrom' needs exactly one of {string.Join(", ", allowed)}", fields.Location);
        var source = kinds is [var only] ? Read(only, fields) : null;
        fields.Finish();
        return source;
    }

    private ValueSource? Read(string kind, Fields fields)
    {
        if (kind == "moduleMetadata")
            return fields.Within(kind) is { } metadata ? Metadata(metadata) : null;
        if (fields.RequiredText(kind) is not { Value.Length: > 0 } name)
            return null;
        switch (kind)
        {
            case "envVariable" when variables.TryGetValue(name.Value, out var value):
                return new FromVariable(name.Value, value, name.Location);
            case "envVariable":
                problems.Add(Codes.UnsetVariable, $"environment variable {name.Value} is not set", name.Location, $"export {name.Value}=...");
                return null;
            case "parameterStore" when name.Value.Contains(':'):
                problems.Add(Codes.BadName, "a version cannot be asked for: the current value is used", name.Location, $"write {name.Value.Split(':')[0]}");
                return null;
            case "parameterStore":
                return new FromAws(new InputValue.FromParameterStore(name.Value), name.Location);
            case "secretsManager":
                return new FromAws(InputValue.FromSecret.Parse(name.Value), name.Location);
            default:
                return new FromTargetParameters(name.Value, name.Location);
        }
    }

    private static FromMetadata? Metadata(Fields fields)
    {
        var group = fields.RequiredText("group");
        var module = fields.RequiredText("name");
        var key = fields.Text("key");
        fields.Finish();
        return group.Value.Length > 0 && module.Value.Length > 0 ? new FromMetadata(group, module, key, module.Location) : null;
    }
}
