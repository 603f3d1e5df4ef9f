using Pipeline.Aws;
using Pipeline.Aws.S3;
using Pipeline.Aws.Sts;

namespace Pipeline.Modules;

/// <summary>Puts what launches read into the artifact bucket: templates and seed code, each under its hash, each once.</summary>
public sealed class ArtifactUploads(Func<string, ArtifactStore> stores, Func<CancellationToken, Task<CallerIdentity>> caller)
{
    private static readonly string[] Folders = ["templates/", "seed-code/"];

    /// <summary>Uploads what is not there yet.</summary>
    public async Task EnsureAsync(ReadyModule module, IEnumerable<Artifact> artifacts, CancellationToken cancellation)
    {
        var wanted = artifacts.DistinctBy(artifact => artifact.Key).ToList();
        if (wanted.Count == 0)
            return;
        var store = stores(module.Module.Region);
        var bucket = Names.ArtifactBucket(module.Deployment, (await caller(cancellation)).Account, module.Module.Region);
        var present = await SideBySide.EachAsync(Folders, (folder, stop) => store.ListAsync(bucket, folder, stop), cancellation);
        await SideBySide.EachAsync(
            wanted.Where(artifact => !present.Any(folder => folder.ContainsKey(artifact.Key))),
            (artifact, stop) => store.PutAsync(bucket, artifact.Key, artifact.Content(), artifact.ContentType, stop), cancellation);
    }
}
