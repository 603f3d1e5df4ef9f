using Pipeline.Diagrams.Graph;
using Pipeline.Diagrams.Placing;

namespace Pipeline.Tests.Diagrams;

public class PlacingTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_two_cards_and_no_two_lanes_overlap(int seed)
    {
        var placement = Placer.Place(GeneratedDiagram.Of(seed));
        AssertApart([.. placement.Cards.Values]);
        AssertApart([.. placement.Lanes.Values]);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_card_stands_in_its_lane_and_every_lane_in_the_picture(int seed)
    {
        var diagram = GeneratedDiagram.Of(seed);
        var placement = Placer.Place(diagram);
        Assert.Equal(diagram.Nodes.Count, placement.Cards.Count);
        Assert.All(diagram.Nodes, node => Assert.True(placement.Lanes[node.Lane].Contains(placement.Cards[node.Id])));
        Assert.All(placement.Lanes.Values, lane => Assert.True(new Rect(0, 0, placement.Width, placement.Height).Contains(lane)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_picture_never_grows_too_wide_to_be_read(int seed) => Assert.InRange(Placer.Place(GeneratedDiagram.Of(seed)).Width, 1, 1010);

    [Fact]
    public void Lines_of_a_pipeline_do_not_cross_when_they_need_not()
    {
        var diagram = Sample.Read("model_deploy");
        var placement = Placer.Place(diagram);
        var stacks = diagram.Edges.Where(edge => edge.To.StartsWith("stack:", StringComparison.Ordinal)).OrderBy(edge => edge.FromStep);
        Assert.Equal(stacks.Select(edge => placement.Cards[edge.To].Y).Order(), stacks.Select(edge => placement.Cards[edge.To].Y));
    }

    [Fact]
    public void What_is_stored_stands_right_of_its_key()
    {
        var placement = Placer.Place(Sample.Read("batch_inference"));
        Assert.All(new[] { "InputBucket", "OutputBucket", "ImageRepository", "RunTable" }, id => Assert.True(placement.Cards[id].X > placement.Cards["DataKey"].Right));
    }

    [Fact]
    public void A_lane_with_too_many_cards_for_a_column_moves_below_the_others()
    {
        var service = new Service("S", Family.Learning, Icon.Learning, Lane.Learning);
        var nodes = Enumerable.Range(0, 9).Select(index => new Node($"N{index}", service, "kind", "title", "", Lane.Learning)).Append(new Node("Source", service, "kind", "title", "", Lane.Source)).ToArray();
        var placement = Placer.Place(new Diagram("Many", "", nodes, []));
        Assert.True(placement.Lanes[Lane.Learning].Y >= placement.Lanes[Lane.Source].Bottom);
    }

    private static void AssertApart(IReadOnlyList<Rect> places)
    {
        for (var one = 0; one < places.Count; one++)
            for (var other = one + 1; other < places.Count; other++)
                Assert.False(places[one].Overlaps(places[other]), $"{places[one]} overlaps {places[other]}");
    }
}
