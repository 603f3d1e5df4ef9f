using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodeCommit;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Takes the newest commit of a branch, or the one that the execution was started for.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeCommit.html</remarks>
internal sealed class CodeCommitSource : PipelineAction
{
    public override async Task<ActionOutcome> RunAsync(ActionContext context)
    {
        var (repository, branch) = (context.Configuration.Text("RepositoryName") ?? "", context.Configuration.Text("BranchName") ?? "");
        if (context.Configuration.Text("OutputArtifactFormat") is { } format && format != "CODE_ZIP")
            throw new AwsError("ConfigurationError", $"The sandbox does not imitate the output artifact format {format}.");
        var asked = context.Execution.Revisions.OfType<System.Text.Json.Nodes.JsonObject>().FirstOrDefault(revision => revision.Text("actionName") == context.Run.Action)?.Text("revisionValue");
        var codeCommit = context.World.Service<CodeCommitService>();
        var commit = codeCommit.CommitOf(context.Call, repository, asked ?? "refs/heads/" + branch);
        foreach (var output in context.Run.Outputs)
            await context.Store.PutAsync(output, await codeCommit.ArchiveAsync(commit, context.Call.Cancellation));
        var url = $"https://{context.Call.Region}.console.aws.amazon.com/codesuite/codecommit/repositories/{repository}/commit/{commit.Id}?region={context.Call.Region}";
        var time = commit.Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        return ActionOutcome.Succeeded with
        {
            Summary = commit.Message,
            Revision = new() { ["revisionId"] = commit.Id, ["revisionSummary"] = commit.Message, ["revisionUrl"] = url },
            Variables = new()
            {
                ["RepositoryName"] = repository,
                ["BranchName"] = branch,
                ["CommitId"] = commit.Id,
                ["CommitMessage"] = commit.Message,
                ["AuthorDate"] = time,
                ["CommitterDate"] = time,
            },
        };
    }
}
