using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Reading;
using Pipeline.Tests.Manifests;

namespace Pipeline.Tests.Diagrams;

/// <summary>Templates as people write them, and what is read out of them in short.</summary>
internal static class Sample
{
    public static string Text(string name) => ThisRepository.Text($"tests/Pipeline.Tests/Diagrams/Samples/{name}.yaml");

    public static Diagram Read(string name) => DiagramReader.Read(name, Text(name));

    /// <summary>The diagram of a few resources, written as the lines below <c>Resources:</c>.</summary>
    public static Diagram Of(string resources) => DiagramReader.Read("Sample", $"Resources:\n{resources}");

    /// <summary>The lines of a kind, such as <c>Rule -> Pipeline</c> or <c>Pipeline/2 -> Project</c>.</summary>
    public static IEnumerable<string> Lines(this Diagram diagram, EdgeKind kind) => diagram.Edges.Where(edge => edge.Kind == kind)
        .Select(edge => $"{edge.From}{Row(edge.FromStep)} -> {edge.To}{Row(edge.ToStep)}");

    public static Node Node(this Diagram diagram, string id) => Assert.Single(diagram.Nodes, node => node.Id == id);

    private static string Row(int? step) => step is null ? "" : $"/{step}";
}
