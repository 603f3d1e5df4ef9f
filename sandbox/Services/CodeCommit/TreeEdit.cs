using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CodeCommit;

/// <summary>What a commit changes: files put, files deleted.</summary>
internal sealed class TreeEdit
{
    // https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html
    private const int Limit = 100;

    private readonly Dictionary<string, TreeFile> put = new(StringComparer.Ordinal);
    private readonly HashSet<string> deleted = new(StringComparer.Ordinal);

    /// <summary>Reads <c>putFiles</c> and <c>deleteFiles</c> of a request and stores the contents.</summary>
    public static async Task<TreeEdit> ReadAsync(BlobStore blobs, JsonObject input, CancellationToken cancellation)
    {
        var edit = new TreeEdit();
        List<JsonObject> puts = [.. input.Objects("putFiles")];
        if (puts.Count + input.Objects("deleteFiles").Count() is 0 or > Limit)
            throw puts.Count == 0
                ? new AwsError("FileEntryRequiredException", "The commit cannot be created because no files have been specified as added, updated, or changed (PutFile or DeleteFile) for the commit.")
                : new AwsError("MaximumFileEntriesExceededException", $"The number of specified files to change as part of this commit exceeds the maximum number of files that can be changed in a single commit: {Limit}.");
        foreach (var file in puts)
        {
            var content = Convert.FromBase64String(file.Text("fileContent") ?? throw new AwsError("SourceFileOrContentRequiredException", "The commit cannot be created because no source files or file content have been specified for the commit."));
            using var stream = new MemoryStream(content, writable: false);
            var kept = await blobs.WriteAsync(stream, null, cancellation);
            if (!edit.put.TryAdd(PathOf(file), new(GitObjects.BlobId(content), file.Text("fileMode") ?? "NORMAL", kept)))
                throw SamePath(PathOf(file));
        }
        foreach (var file in input.Objects("deleteFiles"))
            if (edit.put.ContainsKey(PathOf(file)) || !edit.deleted.Add(PathOf(file)))
                throw SamePath(PathOf(file));
        return edit;
    }

    /// <summary>The files after the change.</summary>
    public IReadOnlyDictionary<string, TreeFile> Apply(IReadOnlyDictionary<string, TreeFile> before)
    {
        var after = new SortedDictionary<string, TreeFile>(before.ToDictionary(), StringComparer.Ordinal);
        foreach (var path in deleted)
            if (!after.Remove(path))
                throw new AwsError("FileDoesNotExistException", $"The file {path} does not exist.");
        foreach (var (path, file) in put)
            after[path] = file;
        foreach (var path in put.Keys)
            for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1))
                if (after.ContainsKey(path[..slash]))
                    throw new AwsError("DirectoryNameConflictsWithFileNameException", $"A file named {path[..slash]} exists where {path} needs a folder.");
        return after;
    }

    /// <summary>The answer to the request.</summary>
    public JsonObject Describe(Revision revision, Revision? parent) => new()
    {
        ["commitId"] = revision.Id,
        ["treeId"] = revision.TreeId,
        ["filesAdded"] = put.Where(file => parent?.Files.ContainsKey(file.Key) != true).ToArray(file => Metadata(file.Key, file.Value)),
        ["filesUpdated"] = put.Where(file => parent?.Files.ContainsKey(file.Key) == true).ToArray(file => Metadata(file.Key, file.Value)),
        ["filesDeleted"] = deleted.ToArray(path => Metadata(path, parent!.Files[path])),
    };

    private static JsonObject Metadata(string path, TreeFile file) => new() { ["absolutePath"] = path, ["blobId"] = file.BlobId, ["fileMode"] = file.Mode };

    private static string PathOf(JsonObject entry)
    {
        var path = entry.Need("filePath").TrimStart('/');
        return path.Split('/').Any(part => part is "" or "." or ".." or ".git") ? throw new AwsError("InvalidPathException", $"The file path {path} is not valid.") : path;
    }

    private static AwsError SamePath(string path) => new("SamePathRequestException", $"The file path {path} is named more than once in the request.");
}
