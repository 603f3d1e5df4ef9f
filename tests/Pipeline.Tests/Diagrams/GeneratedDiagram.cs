using Pipeline.Diagrams.Graph;

namespace Pipeline.Tests.Diagrams;

/// <summary>Diagrams of any shape: many or few cards, cycles, lanes of all kinds, long names.</summary>
internal static class GeneratedDiagram
{
    private static readonly Lane[] Lanes =
    [
        Lane.Source, Lane.Delivery, Lane.Learning, Lane.ThisAccount, Lane.OfAccount("Development account", 0), Lane.OfAccount("Production account", 1),
        Lane.Storage, Lane.LifeCycle, Lane.Network, Lane.Other,
    ];

    public static Diagram Of(int seed)
    {
        var random = new Random(seed);
        var lanes = random.Next(1, Lanes.Length + 1);
        var nodes = Enumerable.Range(0, random.Next(0, 61)).Select(index => Node(random, index, Lanes[random.Next(lanes)])).ToArray();
        var edges = nodes.Length < 2 ? [] : Enumerable.Range(0, random.Next(0, 2 * nodes.Length)).Select(_ => Edge(random, nodes)).Where(edge => edge.From != edge.To).Distinct().ToArray();
        return new Diagram($"Diagram {seed}", Words(random, 12), nodes, edges);
    }

    private static Node Node(Random random, int index, Lane lane) => new(
        $"Node{index}", new Service("Service", (Family)random.Next(8), (Icon)random.Next(20), lane), Words(random, 5), Words(random, 6), Words(random, 20), lane)
    {
        Badges = [.. Enumerable.Range(0, random.Next(0, 6)).Select(badge => new Badge(Icon.Role, $"{Words(random, 4)} {badge}"))],
        Steps = random.Next(5) > 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 9)).Select(step => new Step($"{step / 2}", Words(random, 4), Words(random, 4), step % 3 == 2))],
        MadeElsewhere = random.Next(4) == 0,
    };

    private static Edge Edge(Random random, Node[] nodes)
    {
        var (from, to) = (nodes[random.Next(nodes.Length)], nodes[random.Next(nodes.Length)]);
        return new Edge(from.Id, to.Id, (EdgeKind)random.Next(3)) { FromStep = Step(random, from), ToStep = Step(random, to) };
    }

    private static int? Step(Random random, Node node) => node.Steps.Count == 0 || random.Next(2) == 0 ? null : random.Next(node.Steps.Count);

    private static string Words(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(0, most)).Select(_ => new string((char)('a' + random.Next(26)), random.Next(1, random.Next(12) == 0 ? 60 : 12))));
}
