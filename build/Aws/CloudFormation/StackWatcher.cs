using Amazon.CloudFormation.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Follows a stack until nothing goes on any more, and says what happens on the way.</summary>
public sealed class StackWatcher(AwsSession session, StackReader reader, Reporter reporter, Poll poll)
{
    private const int LooksForABeginning = 12; // About ten seconds.

    /// <summary>What a stack has told so far: where a later look starts.</summary>
    public async Task<StackMark> MarkAsync(string stack, CancellationToken cancellation) =>
        StackMark.After((await PageAsync(stack, null, cancellation))?.StackEvents ?? []);

    /// <summary>Waits for the end of whatever goes on; null when the stack is gone then.</summary>
    public async Task<Stack?> UntilSettledAsync(StackRequest request, CancellationToken cancellation)
    {
        var step = $"stack {request.Name}";
        reporter.Raise(new StepStarted(step, "watching"));
        var mark = await MarkAsync(request.Name, cancellation);
        var stack = (await FollowAsync(request, mark, begun: true, cancellation)).Stack;
        reporter.Raise(new StepFinished(step, Outcome.Done, stack?.StackStatus?.Value ?? "gone"));
        return stack;
    }

    /// <summary>Reports events after <paramref name="mark"/> until the stack's status is final.</summary>
    /// <param name="request">The stack.</param>
    /// <param name="mark">What the stack had told before the work was asked for.</param>
    /// <param name="begun">
    /// False right after asking: the status may still be that of before, so a final one counts only once the stack itself
    /// has reported something new (or has been silent for ten seconds).
    /// </param>
    /// <param name="cancellation">Stops watching; the stack goes on.</param>
    public async Task<Followed> FollowAsync(StackRequest request, StackMark mark, bool begun, CancellationToken cancellation)
    {
        var (seen, begin) = (new List<StackEvent>(), poll.Begin());
        for (var attempt = 0; ; attempt++)
        {
            // The status first: events that come after it are read in the next round, none is lost.
            var stack = await reader.FindAsync(request.Name, cancellation);
            var fresh = stack is null ? [] : await SinceAsync(stack.StackId, mark, cancellation);
            foreach (var one in fresh)
                Report(request, one);
            seen.AddRange(fresh);
            begun |= stack is null || attempt >= LooksForABeginning || fresh.Any(one => one.PhysicalResourceId == one.StackId);
            if (fresh.Count > 0)
                (mark, attempt) = (mark.And(fresh), 0);
            if (begun && StackSteps.For(stack?.StackStatus?.Value) != StackStep.Wait)
                return new Followed(stack, seen);
            if (poll.IsOver(begin))
                throw new StillRunning($"stack {request.Name} is still {stack?.StackStatus?.Value}", "It goes on. Run the same command again to watch it on.");
            await poll.WaitAsync(attempt, cancellation);
        }
    }

    private void Report(StackRequest request, StackEvent one)
    {
        if (one.PhysicalResourceId == one.StackId)
            return;
        reporter.Raise(new ResourceChanged($"stack {request.Name}", request.WordsFor(one.LogicalResourceId), one.ResourceStatus.Value, one.ResourceStatusReason is { Length: > 0 } reason && one.ResourceStatus.Value.EndsWith("_FAILED", StringComparison.Ordinal) ? reason : null));
    }

    // Pages are read as long as they hold nothing but news: AWS gives the newest first, some emulators the oldest.
    private async Task<IReadOnlyList<StackEvent>> SinceAsync(string stack, StackMark mark, CancellationToken cancellation)
    {
        var fresh = new List<StackEvent>();
        string? token = null;
        do
        {
            var page = await PageAsync(stack, token, cancellation);
            var events = page?.StackEvents ?? [];
            var news = events.Where(mark.Precedes).ToArray();
            fresh.AddRange(news);
            token = news.Length == events.Count ? page?.NextToken : null;
        }
        while (!string.IsNullOrEmpty(token));
        return StackMark.Chronological(fresh);
    }

    // Without the right to read events a deployment still works, only in silence.
    private Task<DescribeStackEventsResponse?> PageAsync(string stack, string? token, CancellationToken cancellation) =>
        session.CloudFormation.DescribeStackEventsAsync(new DescribeStackEventsRequest { StackName = stack, NextToken = token }, cancellation)
            .AsOrNull("cloudformation:DescribeStackEvents", failure => failure.ErrorCode is "AccessDenied" or "AccessDeniedException"
                || failure.Message.Contains("does not exist", StringComparison.Ordinal));
}

/// <summary>A stack at rest and the events that led there, in order of time.</summary>
/// <param name="Stack">The stack; null when it is gone.</param>
/// <param name="Events">The events, oldest first.</param>
public sealed record Followed(Stack? Stack, IReadOnlyList<StackEvent> Events);
