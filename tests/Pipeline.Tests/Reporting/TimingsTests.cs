using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class TimingsTests
{
    private readonly Timings timings = new();

    [Fact]
    public void The_three_slowest_are_told_slowest_first()
    {
        foreach (var (name, seconds) in new[] { ("a", 2), ("b", 9), ("c", 1), ("d", 5) })
            timings.Hear(new StepFinished(name, Outcome.Done, Took: TimeSpan.FromSeconds(seconds)), TimeSpan.Zero);
        Assert.Equal(["b", "d", "a"], timings.TakeSlowest(TimeSpan.FromSeconds(12)).Select(one => one.Name));
    }

    [Fact]
    public void A_step_does_not_repeat_what_its_resources_say()
    {
        timings.Hear(new ResourceChanged("stack", "Bucket", "CREATE_IN_PROGRESS"), TimeSpan.FromSeconds(1));
        timings.Hear(new ResourceChanged("stack", "Bucket", "CREATE_IN_PROGRESS"), TimeSpan.FromSeconds(3));
        timings.Hear(new ResourceChanged("stack", "Bucket", "CREATE_COMPLETE"), TimeSpan.FromSeconds(11));
        timings.Hear(new StepFinished("stack", Outcome.Done, Took: TimeSpan.FromSeconds(12)), TimeSpan.FromSeconds(12));
        timings.Hear(new StepFinished("portfolio", Outcome.Done, Took: TimeSpan.FromSeconds(2)), TimeSpan.FromSeconds(14));
        Assert.Equal([new("Bucket of stack", TimeSpan.FromSeconds(10)), new("portfolio", TimeSpan.FromSeconds(2))], timings.TakeSlowest(TimeSpan.FromSeconds(14)));
    }

    [Theory]
    [InlineData(9.9, 0)]
    [InlineData(10, 2)]
    public void A_short_run_tells_nothing(double seconds, int told)
    {
        timings.Hear(new StepFinished("a", Outcome.Done, Took: TimeSpan.FromSeconds(4)), TimeSpan.Zero);
        timings.Hear(new StepFinished("b", Outcome.Done, Took: TimeSpan.FromSeconds(5)), TimeSpan.Zero);
        Assert.Equal(told, timings.TakeSlowest(TimeSpan.FromSeconds(seconds)).Count);
        Assert.Empty(timings.TakeSlowest(TimeSpan.FromSeconds(seconds)));
    }
}
