using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The Conditions section.</summary>
internal static class ConditionsCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var (name, condition) in context.Template.Conditions)
            context.For(name, () => new FunctionWalk(context, Place.Conditions).Condition(condition));
        foreach (var cycle in Cycles(context.Template))
            context.Findings.Error("T1402", cycle[0], $"The conditions {string.Join(" -> ", cycle.Append(cycle[0]).Select(name => name.Value))} depend on one another");
    }

    private static List<List<ScalarNode>> Cycles(Template template)
    {
        var (cycles, reported) = (new List<List<ScalarNode>>(), new HashSet<string>());
        if (template.Root["Conditions"] is not MapNode section)
            return cycles;
        var names = section.Entries.ToDictionary(entry => entry.Name, entry => Named(entry.Value).Where(template.Conditions.ContainsKey).ToList());
        foreach (var entry in section.Entries)
        {
            if (Path(entry.Name, names) is not { } path || path.Any(reported.Contains))
                continue;
            reported.UnionWith(path);
            cycles.Add([.. path.Select(name => section.Find(name)!.Key)]);
        }
        return cycles;
    }

    // Breadth first from a condition back to itself.
    private static List<string>? Path(string start, Dictionary<string, List<string>> names)
    {
        var (queue, seen) = (new Queue<List<string>>([[start]]), new HashSet<string>());
        while (queue.TryDequeue(out var path))
            foreach (var next in names[path[^1]])
                if (next == start)
                    return path;
                else if (seen.Add(next))
                    queue.Enqueue([.. path, next]);
        return null;
    }

    private static IEnumerable<string> Named(TemplateNode node) => Functions.Call(node, amongConditions: true) switch
    {
        { Name: "Condition", Argument.Text: { } name } => [name],
        { } call => Functions.Members(call.Argument).SelectMany(Named),
        _ => [],
    };
}
