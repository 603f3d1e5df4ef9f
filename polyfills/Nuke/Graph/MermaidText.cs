using System.Text;
using Nuke.Common.Execution;

namespace Nuke.Common.Graph;

/// <summary>The graph in the language of Mermaid, within Markdown, as GitHub and many editors draw it.</summary>
internal static class MermaidText
{
    // Words that Mermaid reads as its own when they stand where a name is expected.
    private static readonly string[] Reserved = ["end", "graph", "flowchart", "subgraph", "style", "class", "click", "default", "direction", "linkstyle"];

    internal static string Of(PlanGraph graph)
    {
        var text = new StringBuilder("# Execution plan\n\n");
        text.Append("`A --> B`: B needs A. `A -.-> B`: only in this order. `A ==> B`: A makes B run.\n\n```mermaid\ngraph LR\n");
        foreach (var target in graph.Targets)
            text.Append("    ").Append(Node(target)).Append('\n');
        foreach (var edge in graph.Edges)
            text.Append($"    {Id(edge.From)} {Arrow(edge.Kind)} {Id(edge.To)}\n");
        return text.Append("```\n").ToString();
    }

    private static string Node(ExecutableTarget target) => Id(target) == target.Name ? target.Name : $"{Id(target)}[\"{target.Name}\"]";

    private static string Id(ExecutableTarget target) =>
        Reserved.Contains(target.Name.ToLowerInvariant()) ? target.Name + "_" : target.Name;

    private static string Arrow(PlanEdgeKind kind) => kind switch
    {
        PlanEdgeKind.Order => "-.->",
        PlanEdgeKind.Trigger => "==>",
        _ => "-->",
    };
}
