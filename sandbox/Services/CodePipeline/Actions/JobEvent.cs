using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>What a function is told of its job.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html#actions-invoke-lambda-function-json-event-example</remarks>
internal static class JobEvent
{
    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(1);

    public static JsonObject Of(ActionContext context) => new()
    {
        ["CodePipeline.job"] = new JsonObject
        {
            ["id"] = context.Run.Job,
            ["accountId"] = context.Execution.Account,
            ["data"] = new JsonObject
            {
                ["actionConfiguration"] = new JsonObject { ["configuration"] = context.Configuration.DeepClone() },
                ["inputArtifacts"] = context.Run.Inputs.ToArray(Place),
                ["outputArtifacts"] = context.Run.Outputs.ToArray(Place),
                ["artifactCredentials"] = Credentials(context),
                ["continuationToken"] = context.Run.Continuation,
                ["encryptionKey"] = context.Store.KeyId is { } key ? new JsonObject { ["id"] = key, ["type"] = "KMS" } : null,
            }.Present(),
        },
    };

    private static JsonObject Place(Artifact artifact) => new()
    {
        ["name"] = artifact.Name,
        ["revision"] = null,
        ["location"] = new JsonObject { ["type"] = "S3", ["s3Location"] = new JsonObject { ["bucketName"] = artifact.Bucket, ["objectKey"] = artifact.Key } },
    };

    // A session of the pipeline's role, with which the function reaches the artifacts.
    private static JsonObject Credentials(ActionContext context)
    {
        var (world, key) = (context.World, Identifiers.Unique("ASIA")[..20]);
        world.Store.Table(Identity.Table, ServingJson.Default.Identity).Put(key, new(context.Execution.Account, context.Call.CallerArn, world.Clock.GetUtcNow() + SessionLength));
        return new()
        {
            ["accessKeyId"] = key,
            ["secretAccessKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(30)),
            ["sessionToken"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(90)),
        };
    }
}
