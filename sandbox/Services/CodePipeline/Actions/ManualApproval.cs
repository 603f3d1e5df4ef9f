using System.Globalization;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Waits until somebody approves or rejects, seven days at most unless the action says otherwise.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html</remarks>
internal sealed class ManualApproval : PipelineAction
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    public override async Task<ActionOutcome> RunAsync(ActionContext context)
    {
        context.Note(run => run with { Token = run.Token ?? Guid.NewGuid().ToString() });
        var until = context.Run.Started + (context.Declared.Number("timeoutInMinutes") is { } minutes ? TimeSpan.FromMinutes(minutes) : Patience);
        var left = until - context.World.Clock.GetUtcNow();
        var answered = left <= TimeSpan.Zero ? null : await context.Answers.WaitAsync(context.Execution.Key, context.Run.Id, left, context.Call.Cancellation);
        if (answered is null)
            return ActionOutcome.Failed("JobTimedOut", $"The approval was not answered until {until.UtcDateTime.ToString("u", CultureInfo.InvariantCulture)}.");
        context.Note(_ => answered);
        return answered.Decision == "Approved"
            ? ActionOutcome.Succeeded with { Summary = answered.Summary }
            : new("Failed") { Summary = answered.Summary };
    }
}
