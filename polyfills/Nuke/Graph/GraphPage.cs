using System.Net;
using System.Text;
using Nuke.Common.Printing;

namespace Nuke.Common.Graph;

/// <summary>The graph as a page that needs nothing but itself: no script, no network.</summary>
internal static class GraphPage
{
    private const string Style = """
        :root { color-scheme: light dark; --paper: #f6f7f9; --card: #ffffff; --ink: #1b2330; --soft: #5b6675; --line: #d9dee6; --edge: #7d8899; --mark: #2563c9; --glow: #e8f0fd; --order: #98a2b3; --trigger: #b4540a; }
        @media (prefers-color-scheme: dark) { :root { --paper: #11151b; --card: #1a2029; --ink: #e8ecf2; --soft: #9aa5b5; --line: #323b48; --edge: #8391a5; --mark: #7db1ff; --glow: #1c2c45; --order: #6c788a; --trigger: #f0a45b; } }
        * { box-sizing: border-box; }
        body { margin: 0; padding: 40px clamp(16px, 4vw, 56px); background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        h1 { margin: 0; font-size: 24px; letter-spacing: -.01em; }
        .lead { margin: 2px 0 24px; color: var(--soft); }
        .card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 20px; overflow-x: auto; }
        svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }
        .node rect { fill: var(--card); stroke: var(--line); stroke-width: 1.5; }
        .node circle { fill: var(--paper); }
        .node .number { font-size: 11.5px; fill: var(--soft); text-anchor: middle; }
        .node .name { font-size: 13px; font-weight: 600; fill: var(--ink); }
        .node.asked rect { fill: var(--glow); stroke: var(--mark); }
        .node.asked circle { fill: var(--mark); }
        .node.asked .number { fill: var(--card); font-weight: 700; }
        .edge { fill: none; stroke: var(--edge); stroke-width: 1.5; }
        .edge.order { stroke: var(--order); stroke-dasharray: 5 4; }
        .edge.trigger { stroke: var(--trigger); stroke-width: 3; }
        .tip path { fill: var(--edge); }
        .tip.order path { fill: var(--order); }
        .tip.trigger path { fill: var(--trigger); }
        .legend { display: flex; flex-wrap: wrap; gap: 6px 26px; margin: 16px 2px 32px; color: var(--soft); font-size: 13px; }
        .legend span { display: inline-flex; align-items: center; gap: 8px; }
        ol { margin: 0; padding: 0; list-style: none; }
        li { display: grid; grid-template-columns: 2.2em minmax(9em, 16em) 1fr; gap: 2px 12px; padding: 9px 4px; border-top: 1px solid var(--line); }
        li:first-child { border-top: 0; }
        li i { color: var(--soft); font-style: normal; text-align: right; font-variant-numeric: tabular-nums; }
        li.asked b { color: var(--mark); }
        li b { overflow-wrap: anywhere; }
        li small { grid-column: 3; color: var(--soft); font-size: 13px; }
        @media (max-width: 640px) { li { grid-template-columns: 2.2em 1fr; } li span, li small { grid-column: 2; } }
        """;

    internal static string Of(PlanGraph graph)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Execution plan</title>\n<style>\n");
        page.Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<h1>Execution plan</h1>\n");
        var asked = string.Join(", ", graph.Targets.Where(target => target.Invoked).Select(target => target.Name));
        page.Append($"<p class=\"lead\">{graph.Targets.Count} target{(graph.Targets.Count == 1 ? "" : "s")}, for {Html(asked)}</p>\n<div class=\"card\">\n");
        page.Append(new GraphPicture(graph).Svg()).Append("\n</div>\n").Append(Legend(graph)).Append("<div class=\"card\">\n<ol>\n");
        for (var at = 0; at < graph.Targets.Count; at++)
            page.Append(Row(graph, at));
        return page.Append("</ol>\n</div>\n</body>\n</html>\n").ToString();
    }

    private static string Legend(PlanGraph graph)
    {
        var kinds = graph.Edges.Select(edge => edge.Kind).Distinct().Order().ToList();
        return kinds.Count == 0 ? "<p class=\"legend\"></p>\n" : "<p class=\"legend\">" + string.Concat(kinds.Select(kind =>
            $"<span><svg width=\"44\" height=\"10\" aria-hidden=\"true\"><path class=\"edge {GraphPicture.Class(kind)}\" marker-end=\"url(#{GraphPicture.Class(kind)}-tip)\" d=\"M1 5H42\"/></svg>{Meaning(kind)}</span>")) + "</p>\n";
    }

    private static string Meaning(PlanEdgeKind kind) => kind switch
    {
        PlanEdgeKind.Order => "only in this order",
        PlanEdgeKind.Trigger => "makes it run",
        _ => "is needed by",
    };

    private static string Row(PlanGraph graph, int at)
    {
        var target = graph.Targets[at];
        var about = target.Description is { Length: > 0 } description ? $"<span>{Html(description)}</span>" : "";
        var needs = PlanText.Needs(target, graph.Targets) is { Length: > 0 } words ? $"<small>{Html(words)}</small>" : "";
        return $"<li{(target.Invoked ? " class=\"asked\"" : "")}><i>{at + 1}</i><b>{Html(target.Name)}</b>{about}{needs}</li>\n";
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
