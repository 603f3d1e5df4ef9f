using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Takes an object, or the version of it that the execution was started for.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html</remarks>
internal sealed class S3Source : PipelineAction
{
    public override async Task<ActionOutcome> RunAsync(ActionContext context)
    {
        var asked = context.Execution.Revisions.OfType<JsonObject>().Where(revision => revision.Text("actionName") == context.Run.Action).ToLookup(revision => revision.Text("revisionType"), revision => revision.Text("revisionValue"));
        var (bucket, key) = (context.Configuration.Text("S3Bucket"), asked["S3_OBJECT_KEY"].FirstOrDefault() ?? context.Configuration.Text("S3ObjectKey"));
        var answer = await context.World.InvokeAsync("s3", "GetObject", context.Call, new() { ["Bucket"] = bucket, ["Key"] = key, ["VersionId"] = asked["S3_OBJECT_VERSION_ID"].FirstOrDefault() });
        foreach (var output in context.Run.Outputs)
            await context.Store.PutAsync(output, Convert.FromBase64String(answer.Text("Body") ?? ""));
        var (version, tag) = (answer.Text("VersionId"), answer.Text("ETag")?.Trim('"'));
        return ActionOutcome.Succeeded with
        {
            Summary = $"Amazon S3 version id: {version ?? "null"}",
            Revision = new() { ["revisionId"] = version ?? tag, ["revisionSummary"] = $"Amazon S3 version id: {version ?? "null"}" },
            Variables = new JsonObject { ["BucketName"] = bucket, ["ObjectKey"] = key, ["ETag"] = tag, ["VersionId"] = version }.Present(),
        };
    }
}
