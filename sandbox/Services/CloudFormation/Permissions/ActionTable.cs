using System.Collections.Concurrent;
using Pipeline.Sandbox.Services.CloudFormation.Resources;

namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>
/// Reads <c>Data/&lt;Service&gt;.actions</c>, when a role is first held to a type of that service. <c>= Type</c> begins a type, <c>own</c> is its ARN; every other
/// line has verbs, an action and what narrows it down, as <see cref="ActionRow"/> and <see cref="ActionCondition"/> say.
/// </summary>
internal static class ActionTable
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, TypeActions>> Services = new(StringComparer.Ordinal);

    /// <summary>What the handler of a type calls; null when nothing is known of it.</summary>
    public static TypeActions? Of(string type)
    {
        if (type.StartsWith("Custom::", StringComparison.Ordinal))
            type = ResourceHandlers.Custom;
        return type.Split("::") is [_, var service, _] ? Services.GetOrAdd(service, Read).GetValueOrDefault(type) : null;
    }

    private static Dictionary<string, TypeActions> Read(string service)
    {
        var types = new Dictionary<string, TypeActions>(StringComparer.Ordinal);
        using var stream = typeof(ActionTable).Assembly.GetManifestResourceStream("actions/" + service);
        if (stream is null)
            return types;
        var (type, own, rows) = ("", "", new List<ActionRow>());
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.StartsWith("= ", StringComparison.Ordinal))
                (type, rows) = (line[2..], []);
            else if (line.StartsWith("own ", StringComparison.Ordinal))
                types[type] = new(own = line[4..], rows);
            else if (line.Length > 0 && line[0] != '#')
                rows.Add(Row(line.Split(' ')));
        return types;
    }

    private static ActionRow Row(string[] words)
    {
        var row = new ActionRow(words[0], words[1]);
        foreach (var word in words.Skip(2))
            row = word switch
            {
                "tags" => row with { CarriesTags = true },
                "new" => row with { IsNew = true },
                "may" => row with { May = true },
                ['>', .. var service] => row with { Keys = [.. row.Keys, ("iam:passedtoservice", service)] },
                ['?', '?', .. var paths] => row with { Conditions = [.. row.Conditions, new('|', paths.Split('|'), null)] },
                ['{', ..] => row with { Conditions = [.. row.Conditions, new('{', [word], null)] },
                ['?' or '!' or '~' or '+' or '-', ..] => row with { Conditions = [.. row.Conditions, Condition(word)] },
                _ when word.StartsWith("on=", StringComparison.Ordinal) => row with { Resource = word["on=".Length..] },
                _ => row with { Keys = [.. row.Keys, Key(word.Split('=', 2))] },
            };
        return row;
    }

    private static ActionCondition Condition(string word)
    {
        var parts = word[1..].Split('=', 2);
        return new(word[0], parts[0].Split('|'), parts.ElementAtOrDefault(1));
    }

    private static (string Key, string Value) Key(string[] parts) => (parts[0].ToLowerInvariant(), parts[1]);
}
