using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Takes the newest commit of a branch at GitHub through a connection, or the one that a push started the execution with.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html</remarks>
internal sealed class CodeStarSourceConnectionSource : PipelineAction
{
    private const int LongestMessage = 1000;

    private static readonly JsonSerializerOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override async Task<ActionOutcome> RunAsync(ActionContext context)
    {
        var arn = Configured(context, "ConnectionArn");
        if (context.Configuration.Text("OutputArtifactFormat") is { } format && format != "CODE_ZIP")
            throw new AwsError("ConfigurationError", $"The sandbox does not imitate the output artifact format {format}.");
        var provider = SourceConnection.Provider(context.World, context.Call, arn);
        var (repository, branch) = (Configured(context, "FullRepositoryId"), Configured(context, "BranchName"));
        var asked = context.Execution.Revisions.OfType<JsonObject>().FirstOrDefault(revision => revision.Text("actionName") == context.Run.Action)?.Text("revisionValue");
        var snapshot = (asked is null ? Snapshot.OfBranch(context.World.GitHub, repository, branch) : Snapshot.Of(context.World.GitHub, repository, asked))
            ?? throw new AwsError("JobFailed", $"[{provider}] No Branch [{branch}] found for FullRepositoryName [{repository}]");
        foreach (var output in context.Run.Outputs)
            await context.Store.PutAsync(output, snapshot.Zip());
        return ActionOutcome.Succeeded with
        {
            Summary = Cut(snapshot.Commit.Message),
            Revision = new()
            {
                ["revisionId"] = snapshot.Id,
                ["revisionSummary"] = Told(provider, snapshot.Commit.Message),
                ["revisionUrl"] = $"https://{context.Call.Region}.console.aws.amazon.com/codesuite/settings/connections/redirect?connectionArn={arn}&referenceType=COMMIT&FullRepositoryId={repository}&Commit={snapshot.Id}",
            },
            Variables = Variables(snapshot, arn, branch),
        };
    }

    private static string Told(string provider, string message) => new JsonObject { ["ProviderType"] = provider, ["CommitMessage"] = Cut(message) }.ToJsonString(Legible);

    // A summary has room for 2048 characters, and JSON writes some as two.
    private static string Cut(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage];

    private static JsonObject Variables(Snapshot snapshot, string arn, string branch) => new()
    {
        ["AuthorDate"] = snapshot.Commit.Author.When.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["AuthorDisplayName"] = snapshot.Commit.Author.Name,
        ["AuthorEmail"] = snapshot.Commit.Author.Email,
        ["BranchName"] = branch,
        ["CommitId"] = snapshot.Id,
        ["CommitMessage"] = snapshot.Commit.Message,
        ["ConnectionArn"] = arn,
        ["FullRepositoryName"] = snapshot.Repository,
    };

    private static string Configured(ActionContext context, string name) =>
        context.Configuration.Text(name) is { Length: > 0 } value ? value : throw new AwsError("ConfigurationError", $"{name} is missing.");
}
