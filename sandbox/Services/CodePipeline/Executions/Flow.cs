namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>
/// Which executions enter their stages now. One execution at a time is in a stage; of those that wait before it the newest goes on and
/// supersedes the others, or, where the pipeline queues, the oldest. Parallel executions do not wait for one another.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works.html</remarks>
internal static class Flow
{
    /// <summary>Decides.</summary>
    /// <param name="executions">All of a pipeline's executions.</param>
    /// <param name="mode">The pipeline's execution mode.</param>
    /// <param name="isClosed">Whether the transition into a stage is disabled.</param>
    public static Moves Next(IReadOnlyList<Execution> executions, string? mode, Func<string, bool> isClosed)
    {
        List<Execution> entering = [], superseded = [];
        var waiting = executions.Where(execution => execution is { Status: Execution.InProgress, Inside: false });
        foreach (var group in waiting.GroupBy(execution => execution.StageName))
        {
            List<Execution> before = [.. group.OrderBy(execution => execution.Number)];
            if (mode is not ("QUEUED" or "PARALLEL"))
            {
                superseded.AddRange(before[..^1]);
                before = before[^1..];
            }
            if (isClosed(group.Key))
                continue;
            if (mode == "PARALLEL")
                entering.AddRange(before);
            else if (!executions.Any(execution => execution is { IsOpen: true, Inside: true } && execution.StageName == group.Key))
                entering.Add(before[0]);
        }
        return new(entering, superseded);
    }
}

/// <summary>What happens next.</summary>
/// <param name="Entering">These enter the stage that they wait for.</param>
/// <param name="Superseded">These end here.</param>
internal sealed record Moves(IReadOnlyList<Execution> Entering, IReadOnlyList<Execution> Superseded);
