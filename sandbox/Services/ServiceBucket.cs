using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services;

/// <summary>
/// A bucket that belongs to a service of AWS and not to an account: Lambda keeps packages in one, CloudFormation has custom resources
/// answer into another. Clients reach it by presigned addresses only.
/// </summary>
/// <param name="world">The world.</param>
/// <param name="name">The bucket's name.</param>
/// <param name="region">Its region.</param>
internal sealed class ServiceBucket(SandboxWorld world, string name, string region)
{
    // No client's account has such a name.
    private const string Owner = "amazon";

    /// <summary>An address at which somebody may do one thing with an object; null when nobody serves this world.</summary>
    /// <param name="key">The object.</param>
    /// <param name="lifetime">How long it is good for.</param>
    public async Task<Uri?> AddressAsync(string key, TimeSpan lifetime)
    {
        if (world.Endpoint is not { } endpoint)
            return null;
        await EnsureAsync();
        var (now, accessKey) = (world.Clock.GetUtcNow().UtcDateTime, "ASIA" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..16]);
        world.Store.Table(Identity.Table, ServingJson.Default.Identity).Change(accessKey, present => present?.Expires > now + lifetime
            ? present : new(Owner, $"arn:{Partition.Of(region)}:iam::{Owner}:user/{name}", now + lifetime));
        var day = now.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var query = $"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={accessKey}%2F{day}%2F{region}%2Fs3%2Faws4_request&X-Amz-Date={day}T{now:HHmmss}Z&X-Amz-Expires={lifetime.TotalSeconds:0}&X-Amz-SignedHeaders=host";
        var signature = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key + query)));
        return new(endpoint, $"/{name}/{Uri.EscapeDataString(key)}?{query}&X-Amz-Signature={signature}");
    }

    /// <summary>Writes an object.</summary>
    public async Task PutAsync(string key, byte[] content)
    {
        await EnsureAsync();
        await DoAsync("PutObject", key, new() { ["Body"] = Convert.ToBase64String(content) });
    }

    /// <summary>Whether there is such an object.</summary>
    public async Task<bool> HasAsync(string key) => await OrNullAsync("HeadObject", key) is not null;

    /// <summary>An object's content; null when there is none.</summary>
    public async Task<byte[]?> GetAsync(string key) =>
        await OrNullAsync("GetObject", key) is { } answer ? Convert.FromBase64String(answer["Body"]?.GetValue<string>() ?? "") : null;

    /// <summary>Removes an object.</summary>
    public Task DeleteAsync(string key) => OrNullAsync("DeleteObject", key);

    private async Task<JsonObject?> OrNullAsync(string operation, string key)
    {
        try
        {
            return await DoAsync(operation, key, []);
        }
        catch (AwsError missing) when (missing.Code is "NoSuchKey" or "NoSuchBucket" or "NotFound" or "404")
        {
            return null;
        }
    }

    private async Task EnsureAsync()
    {
        if (await OrNullAsync("HeadBucket", "") is null)
            await DoAsync("CreateBucket", "", region == "us-east-1" ? [] : new() { ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = region } });
    }

    private Task<JsonObject> DoAsync(string operation, string key, JsonObject input)
    {
        input["Bucket"] = name;
        if (key.Length > 0)
            input["Key"] = key;
        var call = new Call(operation, Owner, region, $"arn:{Partition.Of(region)}:iam::{Owner}:user/{name}", [], Guid.NewGuid().ToString(), CancellationToken.None);
        return world.InvokeAsync("s3", operation, call, input);
    }
}
