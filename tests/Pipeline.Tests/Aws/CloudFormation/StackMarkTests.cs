using Amazon.CloudFormation.Model;
using Pipeline.Aws.CloudFormation;

namespace Pipeline.Tests.Aws.CloudFormation;

public class StackMarkTests
{
    private static readonly DateTime Noon = new(2026, 11, 20, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Before_the_first_event_everything_is_news() => Assert.True(StackMark.After([]).Precedes(Event("a", 0)));

    [Fact]
    public void What_was_told_is_no_news_even_at_the_time_of_the_newest()
    {
        var mark = StackMark.After([Event("c", 2), Event("b", 2), Event("a", 0)]);

        Assert.False(mark.Precedes(Event("b", 2)));
        Assert.True(mark.Precedes(Event("d", 2)));
        Assert.True(mark.Precedes(Event("e", 3)));
        Assert.False(mark.Precedes(Event("older, on a later page", 1)));
    }

    [Fact]
    public void The_order_of_telling_does_not_matter()
    {
        var newestFirst = StackMark.After([Event("b", 1), Event("a", 0)]);
        var oldestFirst = StackMark.After([Event("a", 0), Event("b", 1)]);

        Assert.Equal(newestFirst.Newest, oldestFirst.Newest);
        Assert.Equal(["a", "b", "c"], StackMark.Chronological([Event("c", 2), Event("b", 1), Event("a", 0)]).Select(one => one.EventId));
        Assert.Equal(["a", "b", "c"], StackMark.Chronological([Event("a", 0), Event("b", 1), Event("c", 2)]).Select(one => one.EventId));
    }

    [Fact]
    public void Events_of_one_time_told_newest_first_are_turned_round() =>
        Assert.Equal(["a", "b", "c"], StackMark.Chronological([Event("c", 1), Event("b", 1), Event("a", 1)]).Select(one => one.EventId));

    [Fact]
    public void A_mark_moves_on_with_what_is_told()
    {
        var mark = StackMark.After([Event("a", 0)]).And([Event("b", 1)]);

        Assert.False(mark.Precedes(Event("b", 1)));
        Assert.True(mark.Precedes(Event("c", 1)));
    }

    private static StackEvent Event(string id, int seconds) => new() { EventId = id, Timestamp = Noon.AddSeconds(seconds) };
}
