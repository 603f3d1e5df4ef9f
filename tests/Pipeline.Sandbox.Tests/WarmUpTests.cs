namespace Pipeline.Sandbox.Tests;

public sealed class WarmUpTests
{
    [Fact]
    public async Task A_sandbox_warms_up_without_a_trace() => await WarmUp.RunAsync(CancellationToken.None);

    [Fact]
    public async Task A_sandbox_that_stops_meanwhile_is_not_held_up()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Record.ExceptionAsync(() => WarmUp.RunAsync(stopped.Token)).WaitAsync(TimeSpan.FromSeconds(20));
    }
}
