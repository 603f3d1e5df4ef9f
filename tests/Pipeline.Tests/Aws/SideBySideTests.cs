using Pipeline.Aws;

namespace Pipeline.Tests.Aws;

public class SideBySideTests
{
    [Fact]
    public async Task No_more_than_its_limit_are_in_flight_and_results_keep_their_order()
    {
        var (now, most) = (0, 0);
        var gate = new Lock();

        var results = await SideBySide.EachAsync([.. Enumerable.Range(0, 100)], async (number, _) =>
        {
            lock (gate)
                most = Math.Max(most, ++now);
            await Task.Yield();
            await Task.Delay(1);
            lock (gate)
                now--;
            return number * number;
        }, default);

        Assert.InRange(most, 2, SideBySide.Most);
        Assert.Equal(Enumerable.Range(0, 100).Select(number => number * number), results);
    }

    [Fact]
    public async Task A_failure_stops_what_has_not_begun()
    {
        var begun = 0;
        await Assert.ThrowsAsync<InvalidOperationException>(() => SideBySide.EachAsync(Enumerable.Range(0, 1000), async (_, token) =>
        {
            Interlocked.Increment(ref begun);
            await Task.Delay(5, token);
            throw new InvalidOperationException();
        }, default));
        Assert.InRange(begun, 1, 100);
    }
}
