using System.IO.Compression;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CodeCommit;

/// <summary>The code that a new repository begins with: a zip in S3, at most 20 MB.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codecommit-repository-code.html</remarks>
internal static class SeedCode
{
    private const long LargestZip = 20L * 1024 * 1024;
    private const long LargestFile = 6L * 1024 * 1024;
    // CreateCommit takes a hundred files at a time.
    private const int FilesPerCommit = 100;

    /// <summary>The files of the zip by path; null when there is no code.</summary>
    public static async Task<IReadOnlyList<(string Path, byte[] Content)>?> ReadAsync(ResourceContext context, JsonObject? place)
    {
        if (place is null)
            return null;
        var answer = await context.DoAsync("s3", "GetObject", new() { ["Bucket"] = place.Copy("Bucket"), ["Key"] = place.Copy("Key"), ["VersionId"] = place.Copy("ObjectVersion") });
        var bytes = Convert.FromBase64String(answer["Body"]?.GetValue<string>() ?? "");
        if (bytes.Length > LargestZip)
            throw Invalid("The size of the code archive exceeds the limit of 20 MB");
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return [.. zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).Select(entry => (Checked(entry.FullName), Content(entry)))];
        }
        catch (InvalidDataException)
        {
            throw Invalid($"The code archive s3://{place["Bucket"]}/{place["Key"]} is not a zip file");
        }
    }

    /// <summary>Commits the files to a branch that is made by it.</summary>
    public static async Task CommitAsync(ResourceContext context, string repository, string? branch, IReadOnlyList<(string Path, byte[] Content)>? files)
    {
        branch ??= "main";
        string? parent = null;
        if (files is null || await context.UnlessGoneAsync("codecommit", "GetBranch", new() { ["repositoryName"] = repository, ["branchName"] = branch }) is not null)
            return;
        foreach (var some in files.Chunk(FilesPerCommit))
        {
            var answer = await context.DoAsync("codecommit", "CreateCommit", new()
            {
                ["repositoryName"] = repository,
                ["branchName"] = branch,
                ["parentCommitId"] = parent,
                ["authorName"] = "AWS CodeCommit",
                ["commitMessage"] = "Initial commit by AWS CodeCommit",
                ["putFiles"] = new JsonArray([.. some.Select(file => (JsonNode)new JsonObject { ["filePath"] = file.Path, ["fileContent"] = Convert.ToBase64String(file.Content) })]),
            });
            parent = answer["commitId"]!.GetValue<string>();
        }
    }

    // A zip may claim any path and any size.
    private static string Checked(string path)
    {
        var clean = path.Replace('\\', '/');
        return clean.StartsWith('/') || clean.Split('/').Any(part => part is "" or "." or "..") ? throw Invalid($"The code archive holds the path {path}, which leads out of the repository") : clean;
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestFile)
            throw Invalid($"The file {entry.FullName} of the code archive exceeds the limit of 6 MB");
        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    private static AwsError Invalid(string message) => new("InvalidRequest", message, 400);
}
