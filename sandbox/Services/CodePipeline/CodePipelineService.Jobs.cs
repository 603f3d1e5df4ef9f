using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline;

public sealed partial class CodePipelineService
{
    /// <summary>PutJobSuccessResult: a function did its job, or wants to be asked again when it gives a continuation token.</summary>
    public JsonObject? PutJobSuccessResult(Call call)
    {
        var details = call.Input.Object("executionDetails");
        Answer(call, run => run with
        {
            Decision = call.Input.Text("continuationToken") is null ? "Succeeded" : "Continued",
            Continuation = call.Input.Text("continuationToken"),
            Summary = details.Text("summary") ?? run.Summary,
            ExternalId = details.Text("externalExecutionId") ?? run.ExternalId,
            Variables = (JsonObject)call.Input.Object("outputVariables").DeepClone(),
            Revision = call.Input["currentRevision"] is JsonObject revision
                ? new JsonObject { ["revisionId"] = revision.Text("revision"), ["revisionSummary"] = revision.Text("revisionSummary") }.Present() : null,
        });
        return null;
    }

    /// <summary>PutJobFailureResult: a function could not do its job.</summary>
    public JsonObject? PutJobFailureResult(Call call)
    {
        var details = call.Input.Object("failureDetails");
        Answer(call, run => run with
        {
            Decision = "Failed",
            ErrorCode = details.Need("type"),
            ErrorMessage = details.Need("message"),
            Summary = details.Need("message"),
            ExternalId = details.Text("externalExecutionId") ?? run.ExternalId,
        });
        return null;
    }

    private void Answer(Call call, Func<ActionRun, ActionRun> answer)
    {
        var (job, runId) = (call.Input.Need("jobId"), "");
        var asked = tables.Executions.Under($"{call.Account}/{call.Region}/").Select(row => row.Value).FirstOrDefault(execution => execution.Actions.Any(run => run.Job == job))
            ?? throw new AwsError("JobNotFoundException", $"Job with ID '{job}' not found");
        tables.Change(asked.Key, execution =>
        {
            var run = execution.Actions.First(run => run.Job == job);
            if (run.Decision is not null || run.Status != Execution.InProgress)
                throw new AwsError("InvalidJobStateException", $"Job with ID '{job}' has already been completed.");
            runId = run.Id;
            return execution.With(answer(run));
        });
        work.Answers.Wake(runId);
    }
}
