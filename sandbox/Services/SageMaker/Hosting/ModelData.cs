using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>Looks for a model's files in the sandbox's S3.</summary>
internal static class ModelData
{
    /// <summary>Whether the sandbox has the bucket, and the caller may see it.</summary>
    public static Task<bool> HasBucketAsync(SandboxWorld world, Call call, string bucket) =>
        AnswersAsync(() => world.InvokeAsync("s3", "HeadBucket", call, new() { ["Bucket"] = bucket }));

    /// <summary>Whether there is an object, or for a prefix at least one object below it.</summary>
    public static async Task<bool> ExistsAsync(SandboxWorld world, Call call, S3Location place)
    {
        if (place.Key.Length > 0 && !place.Key.EndsWith('/'))
            return await AnswersAsync(() => world.InvokeAsync("s3", "HeadObject", call, new() { ["Bucket"] = place.Bucket, ["Key"] = place.Key }));
        var found = await world.InvokeAsync("s3", "ListObjectsV2", call, new() { ["Bucket"] = place.Bucket, ["Prefix"] = place.Key, ["MaxKeys"] = 1 });
        return found["Contents"] is JsonArray { Count: > 0 };
    }

    private static async Task<bool> AnswersAsync(Func<Task<JsonObject>> ask)
    {
        try
        {
            await ask();
            return true;
        }
        catch (AwsError)
        {
            return false;
        }
    }
}
