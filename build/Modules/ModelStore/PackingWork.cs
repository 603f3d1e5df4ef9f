using System.Collections.Concurrent;
using System.Text;
using Pipeline.Aws.CodeBuild;
using Pipeline.Aws.S3;
using Pipeline.Aws.Sts;
using Pipeline.Endpoints.Packing;
using Pipeline.Reporting;

namespace Pipeline.Modules.ModelStore;

/// <summary>Puts packed models into the bucket: by an upload when there is only code, by a build when models must be fetched.</summary>
public sealed class PackingWork(Func<string, ArtifactStore> stores, Func<string, BuildRunner> builds, Func<CancellationToken, Task<CallerIdentity>> caller, Reporter reporter)
{
    /// <summary>The variable by which CodeBuild hands a token to the scripts; see <c>access_token.py</c>.</summary>
    private const string TokenVariable = "HUGGING_FACE_SECRET";

    // Endpoints that go side by side may be made of the same.
    private readonly ConcurrentDictionary<(string Region, string Key), Lazy<Task<string>>> ensured = new();

    /// <summary>Whether all of a source's content is in the bucket.</summary>
    public async Task<bool> IsThereAsync(ReadyModule endpoint, PackingSource source, CancellationToken cancellation) =>
        await IsThereAsync(stores(endpoint.Module.Region), await BucketAsync(endpoint, cancellation), source, cancellation);

    /// <summary>Sees to it that all of a source's content is in the bucket, once in a run, and returns the bucket.</summary>
    public Task<string> EnsureAsync(ReadyModule endpoint, PackingSource source, PackingTask task, CancellationToken cancellation) =>
        ensured.GetOrAdd((endpoint.Module.Region, source.Key), _ => new(() => EnsureOnceAsync(endpoint, source, task, cancellation))).Value;

    private async Task<string> EnsureOnceAsync(ReadyModule endpoint, PackingSource source, PackingTask task, CancellationToken cancellation)
    {
        var (store, bucket) = (stores(endpoint.Module.Region), await BucketAsync(endpoint, cancellation));
        if (await IsThereAsync(store, bucket, source, cancellation))
            reporter.Raise(new StepFinished(task.Step, Outcome.Unchanged, $"{source.Hash} is there"));
        else if (source.NeedsBuild)
            await BuildAsync(endpoint, source, task, store, bucket, cancellation);
        else
            await UploadAsync(source, task, store, bucket, cancellation);
        return bucket;
    }

    // An upload is whole or not there. What a build makes is whole when the build says so, and then we leave a mark.
    private static Task<bool> IsThereAsync(ArtifactStore store, string bucket, PackingSource source, CancellationToken cancellation) =>
        store.HasAsync(bucket, source.NeedsBuild ? source.MarkKey : source.Key, cancellation);

    private async Task<string> BucketAsync(ReadyModule endpoint, CancellationToken cancellation) =>
        Names.ModelBucket(endpoint.Deployment, (await caller(cancellation)).Account, endpoint.Module.Region);

    private async Task UploadAsync(PackingSource source, PackingTask task, ArtifactStore store, string bucket, CancellationToken cancellation)
    {
        reporter.Raise(new StepStarted(task.Step, "uploading"));
        await store.PutAsync(bucket, source.Key, source.Content(), "application/gzip", cancellation);
        reporter.Raise(new StepFinished(task.Step, Outcome.Done, "the code alone, without a build"));
    }

    private async Task BuildAsync(ReadyModule endpoint, PackingSource source, PackingTask task, ArtifactStore store, string bucket, CancellationToken cancellation)
    {
        var made = await store.ListAsync(bucket, source.Key, cancellation);
        var request = new BuildRequest(task.Step, Names.PackingProject(endpoint.Deployment), bucket, source.SourceKey, source.Key.EndsWith('/') ? source.Key.TrimEnd('/') : source.Folder)
        {
            ComputeType = task.ComputeType,
            Secrets = task.TokenSecret is { } secret ? new Dictionary<string, string> { [TokenVariable] = secret } : [],
        };
        await builds(endpoint.Module.Region).EnsureAsync(request, made.Count > 0,
            stop => store.PutAsync(bucket, source.SourceKey, source.Content(), "application/zip", stop), cancellation);
        await store.PutAsync(bucket, source.MarkKey, Encoding.UTF8.GetBytes("{}\n"), "application/json", cancellation);
    }
}

/// <summary>What a piece of packing is called and needs.</summary>
/// <param name="Step">Its name in events.</param>
/// <param name="TokenSecret">The secret with the token; null for none.</param>
/// <param name="ComputeType">The size of the build's machine; null for the project's own.</param>
public sealed record PackingTask(string Step, string? TokenSecret, string? ComputeType);
