using System.IO.Compression;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>Puts a build's artifacts where its project, or its pipeline, wants them.</summary>
internal sealed class ArtifactUpload(SandboxWorld world, Call call)
{
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Uploads all of them.</summary>
    /// <exception cref="BuildFailure">A file is missing, or S3 refuses.</exception>
    public async Task UploadAsync(Build build, Buildspec spec, SourceFiles files)
    {
        var outputs = build.Plan.Objects("outputs").ToList();
        // With one output artifact it is the build's; with several each has the name of a secondary one.
        foreach (var output in outputs)
            if (((outputs.Count == 1 ? spec.Artifacts : null) ?? spec.Secondary.GetValueOrDefault(output.Need("name"))) is { } chosen)
                await PutAsync(output.Need("bucket"), output.Need("key"), Zip(chosen, files), output.Text("kmsKeyId"));
        if (build.Plan.Object("artifacts") is { } own && own.Text("type") == "S3" && spec.Artifacts is { } named)
            await StoreAsync(build, own, named, files);
        foreach (var further in build.Plan.Objects("secondaryArtifacts").Where(further => further.Text("type") == "S3"))
            if (spec.Secondary.GetValueOrDefault(further.Text("artifactIdentifier") ?? "") is { } chosen)
                await StoreAsync(build, further, chosen, files);
    }

    /// <summary>Where artifacts of a project of its own go, as the API tells it.</summary>
    public static string Place(string id, JsonObject artifacts, string? name)
    {
        string?[] parts = [artifacts.Text("path")?.Trim('/'), artifacts.Text("namespaceType") == "BUILD_ID" ? id[(id.LastIndexOf(':') + 1)..] : null, (name ?? artifacts.Text("name"))?.Trim('/')];
        return string.Join('/', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private async Task StoreAsync(Build build, JsonObject place, ArtifactFiles chosen, SourceFiles files)
    {
        var (bucket, key) = (place.Need("location"), Place(build.Id, place, place.Flag("overrideArtifactName") == true ? chosen.Name : null));
        if (place.Text("packaging") == "ZIP")
            await PutAsync(bucket, key, Zip(chosen, files), null);
        else
            foreach (var (path, target) in chosen.Select(files.Paths))
                await PutAsync(bucket, $"{key}/{target}".TrimStart('/'), files.Read(path)!, null);
    }

    private async Task PutAsync(string bucket, string key, byte[] content, string? kmsKey)
    {
        try
        {
            await world.InvokeAsync("s3", "PutObject", call, new JsonObject
            {
                ["Bucket"] = bucket,
                ["Key"] = key,
                ["Body"] = Convert.ToBase64String(content),
                ["ServerSideEncryption"] = kmsKey is null ? null : "aws:kms",
                ["SSEKMSKeyId"] = kmsKey,
            }.Present());
        }
        catch (AwsError refused)
        {
            throw BuildFailure.Client($"error while uploading {key}: {refused.Code}: {refused.Message}");
        }
    }

    private static byte[] Zip(ArtifactFiles chosen, SourceFiles files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, target) in chosen.Select(files.Paths))
            {
                var entry = zip.CreateEntry(target);
                entry.LastWriteTime = Epoch;
                using var stream = entry.Open();
                stream.Write(files.Read(path)!);
            }
        return bytes.ToArray();
    }
}
