using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class TerminalPrinterTests
{
    private readonly ManualClock clock = new();
    private readonly Screen screen = new(60);
    private readonly Reporter reporter;

    public TerminalPrinterTests()
    {
        var host = new HostTraits(Animate: true, Colour: true, GitHub: false, Unicode: true, Width: 60, Height: 6);
        reporter = new Reporter([new TerminalPrinter(screen, host, clock)], clock);
    }

    [Fact]
    public void More_steps_than_lines_are_counted()
    {
        foreach (var number in Enumerable.Range(1, 9))
            reporter.Raise(new StepStarted($"stack {number}", "deploying"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(5, screen.Rows.Length);
        Assert.Equal("  and 5 more", screen.Rows[^1]);
    }

    [Fact]
    public void As_many_steps_as_lines_are_all_shown()
    {
        foreach (var number in Enumerable.Range(1, 5))
            reporter.Raise(new StepStarted($"stack {number}", "deploying"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("stack 5", screen.Rows[4]);
    }

    [Fact]
    public void A_live_line_never_reaches_the_last_column()
    {
        reporter.Raise(new StepStarted("stack of a name that is rather long", "deploying"));
        reporter.Raise(new ResourceChanged("stack of a name that is rather long", "Bucket (which has a long description too)", "CREATE_IN_PROGRESS"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(59, TextLines.Columns(Assert.Single(screen.Rows)));
    }

    [Fact]
    public void A_storm_of_events_is_drawn_ten_times_a_second()
    {
        reporter.Raise(new StepStarted("stack a", "deploying"));
        var before = screen.Frames;
        for (var number = 0; number < 1000; number++)
        {
            reporter.Raise(new ResourceChanged("stack a", $"Bucket{number}", "CREATE_COMPLETE"));
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }
        Assert.InRange(screen.Frames - before, 8, 11);
    }

    [Fact]
    public void In_silence_only_a_new_second_is_drawn()
    {
        reporter.Raise(new StepStarted("stack a", "deploying"));
        var before = screen.Frames;
        clock.Advance(TimeSpan.FromSeconds(25));
        Assert.Equal(25, screen.Frames - before);
        Assert.Contains("(00:00:25)", screen.Text);
    }

    [Fact]
    public void After_every_frame_the_cursor_is_shown_below_everything()
    {
        reporter.Raise(new StepStarted("stack a", "deploying"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(screen is { CursorIsShown: true, CursorIsBelow: true });
        reporter.Raise(new FailureRaised(new Interrupted(["stack a"])));
        Assert.True(screen is { CursorIsShown: true, CursorIsBelow: true });
    }

    [Fact]
    public void A_step_that_never_ended_keeps_its_last_state_above_the_failure()
    {
        reporter.Raise(new StepStarted("stack a", "deploying"));
        reporter.Raise(new ResourceChanged("stack a", "Bucket", "CREATE_IN_PROGRESS"));
        reporter.Raise(new FailureRaised(new Interrupted(["stack a"])));
        Assert.Contains("Bucket", screen.Rows[0]);
        Assert.Contains(screen.Rows.Skip(1), row => row.Contains("PL1300"));
    }

    [Fact]
    public void Once_the_work_of_a_target_ended_nothing_is_redrawn_and_lines_of_others_stay()
    {
        reporter.Raise(new StepStarted("stack a", "deploying"));
        reporter.Raise(new WorkEnded());
        screen.Write("Target DeployPortfolio failed\n");
        clock.Advance(TimeSpan.FromMinutes(1));
        reporter.Dispose();
        Assert.Equal(2, screen.Rows.Length);
        Assert.Equal("Target DeployPortfolio failed", screen.Rows[1]);
    }

    [Fact]
    public void What_failed_stays_on_the_screen_while_the_rest_goes_on()
    {
        reporter.Raise(new StepStarted("stack a", "deploying"));
        reporter.Raise(new ResourceChanged("stack a", "Bucket", "CREATE_FAILED", "it exists"));
        reporter.Raise(new ResourceChanged("stack a", "Key", "DELETE_IN_PROGRESS"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("it exists", screen.Rows[0]);
        Assert.Contains("Key", screen.Rows[1]);
    }

    [Fact]
    public void The_count_is_of_distinct_resources_and_never_beyond_the_total()
    {
        reporter.Raise(new StepStarted("stack a", "deploying", 2));
        foreach (var resource in new[] { "A", "A", "B", "C" })
            reporter.Raise(new ResourceChanged("stack a", resource, "UPDATE_COMPLETE"));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains(" 2/2 ", screen.Text);
    }

    [Fact]
    public void Without_anything_under_way_nothing_waits_for_a_frame()
    {
        reporter.Raise(new Warned("one"));
        reporter.Raise(new Warned("two"));
        Assert.Equal(2, screen.Rows.Length);
    }

    [Fact]
    public void Each_piece_of_an_answer_is_seen_at_once_and_no_redraw_breaks_it()
    {
        reporter.Raise(new StepStarted("endpoint e", "asking"));
        foreach (var (piece, line) in new[] { ("Hel", "Hel"), ("lo, ", "Hello, "), ("world", "Hello, world") })
        {
            reporter.Raise(new AnswerPiece(piece));
            Assert.Equal(line, screen.Rows[^1]);
            clock.Advance(TimeSpan.FromSeconds(25));
            Assert.Equal(line, Assert.Single(screen.Rows));
        }
        reporter.Raise(new AnswerReady("endpoint e", "Hello, world", TimeSpan.FromSeconds(1)) { FirstPiece = TimeSpan.Zero });
        Assert.Equal(2, screen.Rows.Length);
        Assert.True(screen is { CursorIsShown: true, CursorIsBelow: true });
    }

    [Fact]
    public void What_is_said_in_the_middle_of_an_answer_begins_a_line_of_its_own()
    {
        reporter.Raise(new StepStarted("endpoint e", "asking"));
        reporter.Raise(new AnswerPiece("Hello, "));
        reporter.Raise(new Warned("look out"));
        reporter.Raise(new AnswerPiece("world"));
        reporter.Raise(new WorkEnded());
        Assert.Equal(["Hello, ", "world"], [screen.Rows[0], screen.Rows[2]]);
        Assert.True(screen.CursorIsBelow);
    }
}
