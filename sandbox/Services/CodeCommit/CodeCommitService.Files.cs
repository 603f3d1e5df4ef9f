using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    /// <summary>GetFile, at a branch or a commit; at the default branch unless told.</summary>
    public async Task<JsonObject?> GetFile(Call call)
    {
        var (revision, path) = (At(call), call.Input.Need("filePath").Trim('/'));
        if (!revision.Files.TryGetValue(path, out var file))
            throw new AwsError("FileDoesNotExistException", $"The file {path} does not exist.");
        return new()
        {
            ["commitId"] = revision.Id,
            ["blobId"] = file.BlobId,
            ["filePath"] = path,
            ["fileMode"] = file.Mode,
            ["fileSize"] = file.Content.Length,
            ["fileContent"] = Convert.ToBase64String(await world.Blobs.ReadAsync(file.Content, call.Cancellation)),
        };
    }

    /// <summary>GetFolder: the files and folders directly in a folder.</summary>
    public JsonObject? GetFolder(Call call)
    {
        var (revision, folder) = (At(call), call.Input.Need("folderPath").Trim('/'));
        var prefix = folder.Length == 0 ? "" : folder + "/";
        List<KeyValuePair<string, TreeFile>> inside = [.. revision.Files.Where(file => file.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal)];
        if (inside.Count == 0)
            throw new AwsError("FolderDoesNotExistException", $"The folder {folder} does not exist.");
        var below = inside.Select(file => KeyValuePair.Create(file.Key[prefix.Length..], file.Value)).ToList();
        return new()
        {
            ["commitId"] = revision.Id,
            ["folderPath"] = folder,
            ["treeId"] = GitObjects.TreeId(below),
            ["subFolders"] = below.Where(file => file.Key.Contains('/')).GroupBy(file => file.Key.Split('/')[0]).ToArray(files => new JsonObject
            {
                ["treeId"] = GitObjects.TreeId(files.Select(file => KeyValuePair.Create(file.Key[(files.Key.Length + 1)..], file.Value))),
                ["absolutePath"] = prefix + files.Key,
                ["relativePath"] = files.Key,
            }),
            ["files"] = below.Where(file => !file.Key.Contains('/')).ToArray(file => new JsonObject
            {
                ["blobId"] = file.Value.BlobId,
                ["absolutePath"] = prefix + file.Key,
                ["relativePath"] = file.Key,
                ["fileMode"] = file.Value.Mode,
            }),
            ["symbolicLinks"] = new JsonArray(),
            ["subModules"] = new JsonArray(),
        };
    }

    private Revision At(Call call) => CommitOf(call, call.Input.Need("repositoryName"), call.Input.Text("commitSpecifier"));
}
