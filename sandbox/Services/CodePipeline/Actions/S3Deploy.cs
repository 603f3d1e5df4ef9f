using System.IO.Compression;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Copies an artifact to a bucket, as it is or file by file.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3Deploy.html</remarks>
internal sealed class S3Deploy : PipelineAction
{
    private const long Largest = 256L * 1024 * 1024;

    public override async Task<ActionOutcome> RunAsync(ActionContext context)
    {
        var key = context.Configuration.Text("ObjectKey");
        foreach (var input in context.Run.Inputs)
        {
            var content = await context.Store.GetAsync(input);
            if (context.Configuration.Text("Extract") != "true")
                await PutAsync(context, key ?? throw new AwsError("ConfigurationError", "ObjectKey is missing."), content);
            else
                foreach (var (path, file) in Files(content))
                    await PutAsync(context, string.IsNullOrEmpty(key) ? path : $"{key.TrimEnd('/')}/{path}", file);
        }
        return ActionOutcome.Succeeded with { Summary = "Deployment Succeeded" };
    }

    private static Task PutAsync(ActionContext context, string key, byte[] content) => context.World.InvokeAsync("s3", "PutObject", context.Call, new JsonObject
    {
        ["Bucket"] = context.Configuration.Text("BucketName"),
        ["Key"] = key,
        ["Body"] = Convert.ToBase64String(content),
    });

    // A zip may claim any size.
    private static List<(string Path, byte[] Content)> Files(byte[] zip)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
            if (archive.Entries.Sum(entry => entry.Length) > Largest)
                throw new AwsError("ConfigurationError", $"The artifact holds more than {Largest} bytes.");
            return [.. archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).Select(entry => (entry.FullName, Content(entry)))];
        }
        catch (InvalidDataException)
        {
            throw new AwsError("ConfigurationError", "The artifact is not a zip file.");
        }
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var content = new byte[entry.Length];
        stream.ReadExactly(content);
        return content;
    }
}
