using System.Text;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Services.Lambda;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>
/// Gives a function a job and waits until it says how that ended. What the function returns says nothing; one that says nothing at all is
/// waited for for twenty minutes.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html</remarks>
internal sealed class LambdaInvoke : PipelineAction
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan AtAll = TimeSpan.FromHours(24);
    private static readonly TimeSpan BeforeNext = TimeSpan.FromSeconds(30);

    public override async Task<ActionOutcome> RunAsync(ActionContext context)
    {
        context.World.Resume<LambdaService>();
        while (context.World.Clock.GetUtcNow() - context.Run.Started < AtAll)
        {
            if (context.Run.Decision is null)
                await InvokeAsync(context);
            if (await context.Answers.WaitAsync(context.Execution.Key, context.Run.Id, Patience, context.Call.Cancellation) is not { } answered)
                break;
            context.Note(_ => answered);
            if (answered.Decision != "Continued")
                return Outcome(answered);
            await context.World.Pace.PassAsync(BeforeNext, context.Call.Cancellation);
            context.Note(run => run with { Decision = null, Job = null });
        }
        return ActionOutcome.Failed("JobTimedOut", "The Lambda function did not return a result within the time that the action has.");
    }

    private static async Task InvokeAsync(ActionContext context)
    {
        var function = context.Configuration.Text("FunctionName") ?? throw new AwsError("ConfigurationError", "FunctionName is missing.");
        // After a kill it may be asked twice for the same job, as a function may be at AWS; the first answer counts.
        context.Note(run => run with { Job = run.Job ?? Guid.NewGuid().ToString() });
        await context.World.InvokeAsync("lambda", "Invoke", context.Call, new()
        {
            ["FunctionName"] = function,
            ["InvocationType"] = "Event",
            ["Payload"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(JobEvent.Of(context).ToJsonString())),
        });
    }

    private static ActionOutcome Outcome(ActionRun run) => run.Decision == "Succeeded"
        ? ActionOutcome.Succeeded with { Summary = run.Summary, Variables = run.Variables, Revision = run.Revision }
        : new("Failed") { Summary = run.Summary, ErrorCode = run.ErrorCode, ErrorMessage = run.ErrorMessage };
}
