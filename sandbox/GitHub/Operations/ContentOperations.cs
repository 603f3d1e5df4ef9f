using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Files and folders, read.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/contents</remarks>
internal sealed class ContentOperations(GitHubWorld world) : OperationGroup(world)
{
    private const int LongestFolder = 1000;

    [Route("GET", "/repos/{owner}/{repo}/contents/{path*}")]
    public Answer Get(ApiCall call)
    {
        var git = call.Repository.Git;
        if (git.IsEmpty)
            throw new ApiError(404, "This repository is empty.");
        var (reference, root) = Root(call);
        var path = call["path"];
        var found = git.Trees.Find(root, path) ?? throw ApiError.NotFound;
        if (!found.IsFolder)
            return File(call, reference, path, found);
        var entries = git.Trees.Read(found.Id)!.Take(LongestFolder).Select(entry => (JsonNode)ContentJson.Entry(call, reference, path.Length == 0 ? entry.Name : $"{path}/{entry.Name}", entry, World.Now));
        return new JsonArray([.. entries]);
    }

    [Route("GET", "/repos/{owner}/{repo}/readme")]
    public Answer Readme(ApiCall call)
    {
        var git = call.Repository.Git;
        if (git.IsEmpty)
            throw ApiError.NotFound;
        var (reference, root) = Root(call);
        var found = git.Trees.Read(root)!.Where(entry => entry.Kind == ObjectKind.Blob).OrderBy(entry => entry.Name.Length)
            .FirstOrDefault(entry => entry.Name.Split('.')[0].Equals("readme", StringComparison.OrdinalIgnoreCase)) ?? throw ApiError.NotFound;
        return File(call, reference, found.Name, found);
    }

    private Answer File(ApiCall call, string reference, string path, TreeEntry entry) => call.MediaType == "raw" && entry.Kind == ObjectKind.Blob
        ? Answer.Raw(call.Repository.Git.Objects.Read(entry.Id, ObjectKind.Blob) ?? [], "application/vnd.github.raw; charset=utf-8")
        : ContentJson.File(call, reference, path, entry, World.Now);

    private static (string Reference, string Tree) Root(ApiCall call)
    {
        var git = call.Repository.Git;
        var reference = call.Query("ref") ?? git.DefaultBranch;
        var commit = git.Resolve(reference) ?? throw new ApiError(404, $"No commit found for the ref {reference}");
        return (reference, git.History.Find(commit)!.Tree);
    }
}
