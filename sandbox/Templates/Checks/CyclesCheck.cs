using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Resources that wait for one another. Both branches of every Fn::If count, as in the service.</summary>
internal static class CyclesCheck
{
    public static void Run(CheckContext context)
    {
        if (DependencyGraph.Of(context.Template).Cycle() is not { } cycle)
            return;
        var first = context.Template.Resources[cycle[0]];
        context.For(first.LogicalId, () => context.Findings.Error("T1901", first.Key, cycle.Count == 1
            ? $"The resource '{cycle[0]}' refers to itself"
            : $"The resources wait for one another: {string.Join(" -> ", cycle.Append(cycle[0]))}", "remove one of these references"));
    }
}
