using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Lambda.Execution;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>Takes packages in and lets clients fetch them.</summary>
internal sealed class CodeStore(SandboxWorld world)
{
    // https://docs.aws.amazon.com/lambda/latest/api/API_FunctionCodeLocation.html : valid for ten minutes.
    private static readonly TimeSpan AddressLifetime = TimeSpan.FromMinutes(10);

    /// <summary>The package that a request names, checked and kept.</summary>
    public async Task<(byte[] Zip, Blob Package)> TakeAsync(Call call, JsonObject code)
    {
        var inline = code.Text("ZipFile") is not null;
        var zip = inline ? Convert.FromBase64String(code.Need("ZipFile")) : await FetchAsync(call, code);
        Package.Check(zip, inline);
        return (zip, await world.Blobs.WriteAsync(new MemoryStream(zip, writable: false), null, call.Cancellation));
    }

    /// <summary>Where a package can be fetched for a while; null when nobody serves this world.</summary>
    public async Task<Uri?> AddressAsync(FunctionCode function, CancellationToken cancellation)
    {
        if (world.Endpoint is null)
            return null;
        var bucket = new ServiceBucket(world, $"awslambda-{function.Region}-tasks", function.Region);
        var key = $"snapshots/{function.Account}/{function.Name}-{function.Package.Sha256}";
        if (!await bucket.HasAsync(key))
            await bucket.PutAsync(key, await world.Blobs.ReadAsync(function.Package, cancellation));
        return await bucket.AddressAsync(key, AddressLifetime);
    }

    private async Task<byte[]> FetchAsync(Call call, JsonObject code)
    {
        if (code.Text("S3Bucket") is not { } bucket || code.Text("S3Key") is not { } key)
            throw Refusals.Invalid("Please provide a source for function code.");
        try
        {
            var region = (await world.InvokeAsync("s3", "HeadBucket", call, new() { ["Bucket"] = bucket })).Text("BucketRegion");
            if (region != call.Region)
                throw new AwsError("PermanentRedirect", $"The bucket is in this region: {region}. Please use this region to retry the request");
            var input = new JsonObject { ["Bucket"] = bucket, ["Key"] = key, ["VersionId"] = code.Text("S3ObjectVersion") }.Present();
            return Convert.FromBase64String((await world.InvokeAsync("s3", "GetObject", call, input)).Text("Body") ?? "");
        }
        catch (AwsError refused)
        {
            throw Refusals.Invalid($"Error occurred while GetObject. S3 Error Code: {refused.Code}. S3 Error Message: {refused.Message}");
        }
    }
}
