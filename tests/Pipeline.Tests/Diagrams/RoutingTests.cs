using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Placing;
using Pipeline.Diagrams.Routing;

namespace Pipeline.Tests.Diagrams;

public class RoutingTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Lines_are_level_or_upright_and_lead_from_card_to_card_around_cards_and_titles(int seed)
    {
        var diagram = GeneratedDiagram.Of(seed);
        var placement = Placer.Place(diagram);
        var closed = placement.Cards.Values.Concat(placement.Lanes.Select(Title)).ToArray();
        var routes = Router.Of(diagram, placement);
        Assert.Equal(diagram.Edges, routes.Select(route => route.Edge));
        Assert.All(routes.SelectMany(Pieces), piece => Assert.DoesNotContain(closed, place => place.Overlaps(piece)));
        Assert.All(routes, route =>
        {
            Assert.All(route.Corners.Zip(route.Corners.Skip(1)), pair => Assert.True(pair.First.X == pair.Second.X != (pair.First.Y == pair.Second.Y)));
            Assert.True(IsOnEdge(placement.Cards[route.Edge.From], route.Corners[0]));
            Assert.True(IsOnEdge(placement.Cards[route.Edge.To], route.Corners[^1]));
        });
    }

    [Fact]
    public void Neighbours_are_joined_by_a_straight_line()
    {
        var service = new Service("S", Family.Delivery, Icon.Flow, Lane.Source);
        Node[] nodes = [new("A", service, "kind", "A", "", Lane.Source), new("B", service, "kind", "B", "", Lane.Delivery)];
        var diagram = new Diagram("Two", "", nodes, [new Edge("A", "B", EdgeKind.Flow)]);
        Assert.Equal(2, Assert.Single(Router.Of(diagram, Placer.Place(diagram))).Corners.Count);
    }

    [Fact]
    public void Lines_that_mean_different_things_do_not_run_on_top_of_each_other()
    {
        var diagram = Sample.Read("model_deploy");
        var routes = Router.Of(diagram, Placer.Place(diagram));
        var strangers = routes.SelectMany(one => routes.Where(other => other.Edge.From != one.Edge.From && other.Edge.To != one.Edge.To).Select(other => (One: one, Other: other)));
        Assert.All(strangers, pair => Assert.DoesNotContain(Pieces(pair.One), piece => Pieces(pair.Other).Any(other => RunTogether(piece, other))));
    }

    private static Rect Title(KeyValuePair<Lane, Rect> lane) => new(lane.Value.X + 20, lane.Value.Y + 12, 6 * lane.Key.Title.Length, 12);

    // The pieces of a line without their ends, one pixel thin: the ends touch cards, which they should.
    private static IEnumerable<Rect> Pieces(Route route) => route.Corners.Zip(route.Corners.Skip(1), (from, to) => from.Y == to.Y
        ? new Rect(Math.Min(from.X, to.X) + 1, from.Y, Math.Abs(from.X - to.X) - 2, 1)
        : new Rect(from.X, Math.Min(from.Y, to.Y) + 1, 1, Math.Abs(from.Y - to.Y) - 2));

    private static bool RunTogether(Rect one, Rect other) => one.Width > 1 == other.Width > 1 && one.Overlaps(other);

    private static bool IsOnEdge(Rect card, (int X, int Y) point) =>
        (point.X == card.X || point.X == card.Right || point.Y == card.Y || point.Y == card.Bottom)
        && point.X >= card.X && point.X <= card.Right && point.Y >= card.Y && point.Y <= card.Bottom;
}
