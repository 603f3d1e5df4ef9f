using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Drawing;

/// <summary>The picture for those who hear it: its description, and then every line as a sentence.</summary>
internal static class InWords
{
    public static string Of(Diagram diagram)
    {
        var nodes = diagram.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var sentences = diagram.Edges.Select(edge => $"{End(nodes[edge.From], edge.FromStep)} {Verb(edge.Kind)} {End(nodes[edge.To], edge.ToStep)}.");
        var description = diagram.Description.Length == 0 || diagram.Description.EndsWith('.') ? diagram.Description : $"{diagram.Description}.";
        return string.Join(' ', new[] { description }.Concat(sentences).Where(text => text.Length > 0));
    }

    private static string End(Node node, int? step) => step is { } row ? $"{node.Title} ({node.Steps[row].Title})" : node.Title;

    private static string Verb(EdgeKind kind) => kind switch { EdgeKind.Flow => "leads to", EdgeKind.Use => "uses", _ => "encrypts" };
}
