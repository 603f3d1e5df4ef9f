using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    /// <summary>PutFile: a commit of one file.</summary>
    public async Task<JsonObject?> PutFile(Call call)
    {
        repositories.Need(call, call.Input.Need("repositoryName"));
        var edit = await TreeEdit.ReadAsync(world.Blobs, One(call, "putFiles"), call.Cancellation);
        var (made, _) = Commit(call, edit, call.Input.Text("name"), () => new(
            "SameFileContentException", "The file was not added or updated because the content of the file is exactly the same as the content of that file in the repository and branch that you specified."));
        return new() { ["commitId"] = made.Id, ["blobId"] = made.Files[call.Input.Need("filePath").TrimStart('/')].BlobId, ["treeId"] = made.TreeId };
    }

    /// <summary>DeleteFile: a commit that takes one file away. Folders without files do not exist in Git.</summary>
    public async Task<JsonObject?> DeleteFile(Call call)
    {
        if (call.Input.Flag("keepEmptyFolders") == true)
            throw new AwsError("InvalidParameterException", "The sandbox does not keep empty folders.");
        var path = call.Input.Need("filePath").TrimStart('/');
        var edit = await TreeEdit.ReadAsync(world.Blobs, One(call, "deleteFiles"), call.Cancellation);
        var (made, parent) = Commit(call, edit, call.Input.Text("name"), () => new("FileDoesNotExistException", $"The file {path} does not exist."));
        return new() { ["commitId"] = made.Id, ["blobId"] = parent!.Files[path].BlobId, ["treeId"] = made.TreeId, ["filePath"] = path };
    }

    /// <summary>GetBlob: the content of a file of any commit, by Git's id of it.</summary>
    public async Task<JsonObject?> GetBlob(Call call)
    {
        var (repository, id) = (repositories.Need(call, call.Input.Need("repositoryName")), call.Input.Need("blobId"));
        var file = Revisions.Under(Key(call, repository, "")).SelectMany(row => row.Value.Files.Values).FirstOrDefault(file => file.BlobId == id)
            ?? throw new AwsError("BlobIdDoesNotExistException", $"Blob {id} does not exist in repository {repository.Name}");
        return new() { ["content"] = Convert.ToBase64String(await world.Blobs.ReadAsync(file.Content, call.Cancellation)) };
    }

    private static JsonObject One(Call call, string member)
    {
        JsonObject file = [];
        foreach (var name in new[] { "filePath", "fileContent", "fileMode" })
            if (call.Input[name] is { } value)
                file[name] = value.DeepClone();
        return new() { [member] = new JsonArray(file) };
    }
}
