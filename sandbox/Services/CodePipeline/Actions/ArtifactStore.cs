using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>The bucket that a pipeline's artifacts are kept in, each a zip.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome-introducing-artifacts.html</remarks>
internal sealed class ArtifactStore(SandboxWorld world, Call call, JsonObject declaration)
{
    private const int PipelinePart = 20;
    private const int ArtifactPart = 10;
    private const long LargestFile = 64L * 1024 * 1024;

    private JsonObject Settings => declaration["artifactStore"] as JsonObject ?? declaration.Object("artifactStores").Object(call.Region);

    /// <summary>The KMS key that artifacts are encrypted with, if the pipeline names one.</summary>
    public string? KeyId => Settings.Object("encryptionKey").Text("id");

    /// <summary>A place for a new artifact.</summary>
    public Artifact New(string pipeline, string name) => new(
        name,
        Settings.Text("location") ?? throw new AwsError("ConfigurationError", $"The pipeline has no artifact store in {call.Region}."),
        $"{pipeline[..Math.Min(pipeline.Length, PipelinePart)]}/{name[..Math.Min(name.Length, ArtifactPart)]}/{RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 7)}");

    /// <summary>Writes an artifact.</summary>
    public Task PutAsync(Artifact artifact, byte[] content) => world.InvokeAsync("s3", "PutObject", call, new JsonObject
    {
        ["Bucket"] = artifact.Bucket,
        ["Key"] = artifact.Key,
        ["Body"] = Convert.ToBase64String(content),
        ["ServerSideEncryption"] = KeyId is null ? null : "aws:kms",
        ["SSEKMSKeyId"] = KeyId,
    });

    /// <summary>Reads an artifact.</summary>
    public async Task<byte[]> GetAsync(Artifact artifact)
    {
        try
        {
            var answer = await world.InvokeAsync("s3", "GetObject", call, new() { ["Bucket"] = artifact.Bucket, ["Key"] = artifact.Key });
            return Convert.FromBase64String(answer.Text("Body") ?? "");
        }
        catch (AwsError missing) when (missing.Code == "NoSuchKey")
        {
            // A build whose buildspec names no artifacts puts none out, and succeeds.
            throw new AwsError("PermissionError", $"Unable to access the artifact with Amazon S3 object key '{artifact.Key}' located in the Amazon S3 artifact bucket '{artifact.Bucket}'. The provided role does not have sufficient permissions.");
        }
    }

    /// <summary>A text file of an artifact.</summary>
    /// <exception cref="AwsError">It is not in there.</exception>
    public async Task<string> ReadAsync(Artifact artifact, string path)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(await GetAsync(artifact)), ZipArchiveMode.Read);
            if (zip.GetEntry(path) is not { } entry)
                throw new AwsError("ConfigurationError", $"File [{path}] does not exist in artifact [{artifact.Name}]");
            if (entry.Length > LargestFile)
                throw new AwsError("ConfigurationError", $"File [{path}] in artifact [{artifact.Name}] is larger than {LargestFile} bytes");
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return await reader.ReadToEndAsync(call.Cancellation);
        }
        catch (InvalidDataException)
        {
            throw new AwsError("ConfigurationError", $"Artifact [{artifact.Name}] is not a zip file");
        }
    }
}
