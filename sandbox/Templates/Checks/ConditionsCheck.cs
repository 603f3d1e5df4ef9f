using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The Conditions section.</summary>
internal static class ConditionsCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var (name, condition) in context.Template.Conditions)
            context.For(name, () => new FunctionWalk(context, Place.Conditions).Condition(condition));
        Cycle(context);
    }

    private static void Cycle(CheckContext context)
    {
        var named = context.Template.Conditions.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. Named(pair.Value).Where(context.Template.Conditions.ContainsKey)]);
        if (CycleSearch.First(context.Template.Conditions.Keys, name => named[name]) is not { } cycle)
            return;
        var first = ((MapNode)context.Template.Root["Conditions"]!).Find(cycle[0])!.Key;
        context.For(first.Value, () => context.Findings.Error("T1402", first, $"The conditions {string.Join(" -> ", cycle.Append(cycle[0]))} depend on one another"));
    }

    private static IEnumerable<string> Named(TemplateNode node) => Functions.Call(node, amongConditions: true) switch
    {
        { Name: "Condition", Argument.Text: { } name } => [name],
        { } call => Functions.Members(call.Argument).SelectMany(Named),
        _ => [],
    };
}
