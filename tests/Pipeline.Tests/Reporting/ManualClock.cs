namespace Pipeline.Tests.Reporting;

/// <summary>Time that passes when a test says so; timers ring on the way.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly DateTimeOffset start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private readonly List<Alarm> alarms = [];
    private TimeSpan passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => passed.Ticks;

    public override DateTimeOffset GetUtcNow() => start + passed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        alarms.Add(alarm);
        return alarm;
    }

    public void Advance(TimeSpan time)
    {
        var end = passed + time;
        while (alarms.Where(alarm => alarm.Next <= end).MinBy(alarm => alarm.Next) is { } due)
        {
            passed = due.Next!.Value;
            due.Ring();
        }
        passed = end;
    }

    private sealed class Alarm(ManualClock clock, Action ring) : ITimer
    {
        private TimeSpan period;

        public TimeSpan? Next { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            this.period = period;
            Next = dueTime == Timeout.InfiniteTimeSpan ? null : clock.passed + dueTime;
            return true;
        }

        public void Ring()
        {
            Next = period == Timeout.InfiniteTimeSpan ? null : Next + period;
            ring();
        }

        public void Dispose() => Next = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
