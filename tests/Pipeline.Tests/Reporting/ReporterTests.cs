using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class ReporterTests
{
    private readonly ManualClock clock = new();
    private readonly Recording seen = new();
    private readonly Reporter reporter;

    public ReporterTests() => reporter = new Reporter([seen], clock);

    [Fact]
    public void A_finished_step_says_how_long_it_took()
    {
        reporter.Raise(new StepStarted("a", "deploying"));
        clock.Advance(TimeSpan.FromSeconds(3));
        reporter.Raise(new StepFinished("a", Outcome.Done));
        Assert.Equal(TimeSpan.FromSeconds(3), seen.Events.OfType<StepFinished>().Single().Took);
        Assert.Empty(reporter.UnderWay);
    }

    [Fact]
    public void Nothing_is_silent_for_longer_than_15_seconds()
    {
        reporter.Raise(new StepStarted("a", "deploying"));
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.InRange(seen.Events.OfType<Heartbeat>().Count(), 4, 6);
        Assert.All(seen.Events.OfType<Heartbeat>(), beat => Assert.Equal(("a", "deploying"), (beat.Step, beat.Action)));
    }

    [Fact]
    public void A_step_that_speaks_needs_no_heartbeat()
    {
        reporter.Raise(new StepStarted("a", "deploying"));
        for (var second = 0; second < 60; second += 4)
        {
            reporter.Raise(new ResourceChanged("a", "Bucket", "CREATE_IN_PROGRESS"));
            clock.Advance(TimeSpan.FromSeconds(4));
        }
        Assert.Empty(seen.Events.OfType<Heartbeat>());
    }

    [Fact]
    public void While_an_answer_arrives_there_is_no_heartbeat_and_its_end_ends_the_step()
    {
        reporter.Raise(new StepStarted("endpoint e", "asking"));
        for (var second = 0; second < 60; second += 4)
        {
            reporter.Raise(new AnswerPiece("more "));
            clock.Advance(TimeSpan.FromSeconds(4));
        }
        reporter.Raise(new AnswerReady("endpoint e", "more", TimeSpan.FromSeconds(60)));
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Empty(seen.Events.OfType<Heartbeat>());
        Assert.Empty(reporter.UnderWay);
    }

    [Fact]
    public void When_the_work_has_ended_what_was_left_beats_no_more()
    {
        reporter.Raise(new StepStarted("a", "deploying"));
        reporter.Raise(new WorkEnded());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(seen.Events.OfType<Heartbeat>());
        Assert.Empty(reporter.UnderWay);
    }

    [Fact]
    public void The_end_of_a_run_is_told_once_and_is_the_last_thing_told()
    {
        reporter.Raise(new StepStarted("a", "deploying"));
        reporter.Dispose();
        reporter.Dispose();
        reporter.Raise(new Warned("too late"));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal([typeof(StepStarted), typeof(RunFinished)], seen.Events.Select(one => one.GetType()));
        Assert.True(seen.IsDisposed);
    }

    private sealed class Recording : IPrinter, IDisposable
    {
        public List<Event> Events { get; } = [];

        public bool IsDisposed { get; private set; }

        public void Show(Event happened, TimeSpan elapsed) => Events.Add(happened);

        public void Dispose() => IsDisposed = true;
    }
}
