using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ControlFlowTests
{
    [Fact]
    public void What_fails_is_tried_again_and_tidied_up_after()
    {
        var attempts = 0;
        var cleanups = 0;
        var lines = new List<string>();

        ControlFlow.ExecuteWithRetry(
            () => { if (++attempts < 3) throw new IOException($"busy {attempts}"); }, () => cleanups++, retryAttempts: 5, logAction: lines.Add);

        Assert.Equal((3, 3), (attempts, cleanups));
        Assert.Equal(["Attempt #1 of 5 failed: busy 1", "Attempt #2 of 5 failed: busy 2"], lines);
    }

    [Fact]
    public void Patience_has_an_end()
    {
        var failure = Assert.Throws<Exception>(() => ControlFlow.ExecuteWithRetry(() => throw new IOException("busy"), retryAttempts: 2, logAction: _ => { }));

        Assert.Equal("Executing failed permanently after 2 attempts.", failure.Message);
        Assert.Equal("busy", failure.InnerException!.Message);
    }

    [Fact]
    public void An_interruption_is_not_tried_again()
    {
        var attempts = 0;

        Assert.Throws<OperationCanceledException>(() => ControlFlow.ExecuteWithRetry(() => { attempts++; throw new OperationCanceledException(); }));
        Assert.Equal(1, attempts);
    }

    [Fact]
    public void A_value_that_cannot_be_had_is_replaced()
    {
        Assert.Equal(7, ControlFlow.SuppressErrors(() => int.Parse("x"), 7, logWarning: false));
        ControlFlow.SuppressErrors(() => throw new IOException(), logWarning: false);
    }
}
