using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>The contents of files as Git keeps them.</summary>
/// <remarks>https://docs.github.com/en/rest/git/blobs</remarks>
internal sealed class BlobOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/repos/{owner}/{repo}/git/blobs/{sha}")]
    public Answer Get(ApiCall call)
    {
        var (git, sha) = (call.Filled(), call["sha"]);
        var content = git.Objects.Read(sha, ObjectKind.Blob) ?? throw ApiError.NotFound;
        if (call.MediaType == "raw")
            return Answer.Raw(content, "application/vnd.github.raw; charset=utf-8");
        var json = Reference(call, sha);
        json["content"] = ContentJson.Wrapped(content);
        json["encoding"] = "base64";
        json["size"] = content.Length;
        json["node_id"] = $"B_{sha}";
        return json;
    }

    [Route("POST", "/repos/{owner}/{repo}/git/blobs", TakesFiles = true)]
    public Answer Create(ApiCall call)
    {
        var content = FileContent.Read(call.Body.NeedText("content"), call.Body.Text("encoding") ?? "utf-8");
        return Answer.Created(Reference(call, call.Filled().Objects.Write(ObjectKind.Blob, content)));
    }

    private static JsonObject Reference(ApiCall call, string sha) => new() { ["sha"] = sha, ["url"] = call.Links.Repo(call.Repository.Record.FullName, $"/git/blobs/{sha}") };
}
