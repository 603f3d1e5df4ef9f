using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>
/// Where signals for a wait condition's handle are put: a presigned address of a versioned bucket that belongs to CloudFormation,
/// one bucket for each region.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-waitcondition.html</remarks>
internal static class SignalMailbox
{
    // CloudFormation's own; no caller of this sandbox lists its buckets.
    private const string Owner = "999999999999";

    private static string Bucket(string region) => "cloudformation-waitcondition-" + region;

    /// <summary>The address of a handle; its bucket is made when the first one is asked for.</summary>
    public static async Task<string> OpenAsync(SandboxWorld world, string region, string stackId, string logicalId)
    {
        var (call, bucket) = (Call(region), Bucket(region));
        try
        {
            await world.InvokeAsync("s3", "CreateBucket", call, new()
            {
                ["Bucket"] = bucket,
                ["CreateBucketConfiguration"] = region == "us-east-1" ? null : new JsonObject { ["LocationConstraint"] = region },
            });
        }
        catch (AwsError present) when (present.Code == "BucketAlreadyOwnedByYou")
        {
            // Every handle of the region has the same one.
        }
        await world.InvokeAsync("s3", "PutBucketVersioning", call, new() { ["Bucket"] = bucket, ["VersioningConfiguration"] = new JsonObject { ["Status"] = "Enabled" } });
        var authority = world.Endpoint?.GetLeftPart(UriPartial.Authority) ?? $"https://s3.{region}.amazonaws.com";
        var expires = world.Clock.GetUtcNow().AddDays(1).ToUnixTimeSeconds();
        var signature = Uri.EscapeDataString(Convert.ToBase64String(Guid.NewGuid().ToByteArray()));
        return $"{authority}/{bucket}/{Uri.EscapeDataString(stackId)}/{logicalId}?AWSAccessKeyId={Owner}&Expires={expires}&Signature={signature}";
    }

    /// <summary>The signals that were put at an address, each id's first one.</summary>
    public static async Task<IReadOnlyList<SignalRow>> ReadAsync(SandboxWorld world, string handle)
    {
        if (Place(handle) is not var (region, key))
            return [];
        var signals = new Dictionary<string, SignalRow>(StringComparer.Ordinal);
        foreach (var version in (await VersionsAsync(world, region, key)).Reverse())
            if (await SignalAsync(world, region, key, version) is { } signal)
                signals.TryAdd(signal.Id, signal);
        return [.. signals.Values];
    }

    /// <summary>Removes what was put at an address.</summary>
    public static async Task ClearAsync(SandboxWorld world, string handle)
    {
        if (Place(handle) is var (region, key))
            foreach (var version in await VersionsAsync(world, region, key))
                await world.InvokeAsync("s3", "DeleteObject", Call(region), new() { ["Bucket"] = Bucket(region), ["Key"] = key, ["VersionId"] = version });
    }

    // Newest first, as S3 lists them.
    private static async Task<IEnumerable<string>> VersionsAsync(SandboxWorld world, string region, string key)
    {
        var listed = await world.InvokeAsync("s3", "ListObjectVersions", Call(region), new() { ["Bucket"] = Bucket(region), ["Prefix"] = key });
        return [.. (listed["Versions"] as JsonArray ?? []).Where(version => version!["Key"]!.GetValue<string>() == key).Select(version => version!["VersionId"]!.GetValue<string>())];
    }

    private static async Task<SignalRow?> SignalAsync(SandboxWorld world, string region, string key, string version)
    {
        var answer = await world.InvokeAsync("s3", "GetObject", Call(region), new() { ["Bucket"] = Bucket(region), ["Key"] = key, ["VersionId"] = version });
        try
        {
            var signal = JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(answer["Body"]?.GetValue<string>() ?? ""))) as JsonObject;
            return signal?["UniqueId"] is { } id && signal["Status"]?.ToString() is "SUCCESS" or "FAILURE"
                ? new(id.ToString(), signal["Status"]!.ToString()) { Reason = signal["Reason"]?.ToString(), Data = signal["Data"]?.ToString() } : null;
        }
        catch (JsonException)
        {
            // What is no signal counts for nothing.
            return null;
        }
    }

    private static (string Region, string Key)? Place(string handle) =>
        Uri.TryCreate(handle, UriKind.Absolute, out var address) && Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/').Split('/', 2) is [var bucket, var key] && bucket.StartsWith(Bucket(""), StringComparison.Ordinal)
            ? (bucket[Bucket("").Length..], key) : null;

    private static Call Call(string region) => new("", Owner, region, $"arn:{Partition.Of(region)}:iam::{Owner}:root", [], Guid.NewGuid().ToString(), CancellationToken.None);
}
