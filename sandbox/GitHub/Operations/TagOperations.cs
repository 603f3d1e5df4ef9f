using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Tags with a message of their own, and the list of all tags.</summary>
/// <remarks>https://docs.github.com/en/rest/git/tags</remarks>
internal sealed class TagOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/repos/{owner}/{repo}/git/tags/{sha}")]
    public Answer Get(ApiCall call) => call.Filled().Objects.Read(call["sha"], ObjectKind.Tag) is { } content ? Written(call, call["sha"], AnnotatedTag.Parse(content)) : throw ApiError.NotFound;

    /// <summary>Makes the object; a reference to it is made with another call.</summary>
    [Route("POST", "/repos/{owner}/{repo}/git/tags")]
    public Answer Create(ApiCall call)
    {
        var git = call.Filled();
        var (name, id) = (call.Body.NeedText("tag"), call.NeedId("object"));
        if (ObjectId.Kind(call.Body.NeedText("type")) is not { } kind || !git.Objects.Has(id, kind))
            throw ApiError.Unprocessable("Object does not exist");
        if (!RefName.IsWellFormed("refs/tags/" + name))
            throw ApiError.Unprocessable($"{name} is not a valid tag name.");
        var tag = new AnnotatedTag(id, kind, name, call.Body.Person("tagger", World.SignatureOf(call.User)), call.Body.NeedText("message"));
        return Answer.Created(Written(call, git.Objects.Write(ObjectKind.Tag, tag.Write()), tag));
    }

    [Route("GET", "/repos/{owner}/{repo}/tags")]
    public Answer List(ApiCall call)
    {
        var git = call.Repository.Git;
        return call.Page(git.Refs.Under("refs/tags/"), row =>
        {
            var (name, commit, links) = (row.Key["refs/tags/".Length..], git.Peel(row.Value) ?? row.Value, call.Links);
            var repository = call.Repository.Record.FullName;
            return new JsonObject
            {
                ["name"] = name,
                ["zipball_url"] = links.Repo(repository, $"/zipball/refs/tags/{Links.Escape(name)}"),
                ["tarball_url"] = links.Repo(repository, $"/tarball/refs/tags/{Links.Escape(name)}"),
                ["commit"] = new JsonObject { ["sha"] = commit, ["url"] = links.Repo(repository, $"/commits/{commit}") },
                ["node_id"] = $"REF_{row.Value}",
            };
        });
    }

    private static JsonObject Written(ApiCall call, string id, AnnotatedTag tag)
    {
        var (repository, kind) = (call.Repository.Record.FullName, ObjectId.Name(tag.Kind));
        return new()
        {
            ["node_id"] = $"T_{id}",
            ["tag"] = tag.Name,
            ["sha"] = id,
            ["url"] = call.Links.Repo(repository, $"/git/tags/{id}"),
            ["message"] = tag.Message.TrimEnd('\n'),
            ["tagger"] = CommitJson.Person(tag.Tagger),
            ["object"] = new JsonObject { ["sha"] = tag.Object, ["type"] = kind, ["url"] = call.Links.Repo(repository, $"/git/{kind}s/{tag.Object}") },
            ["verification"] = CommitJson.Unverified(),
        };
    }
}
