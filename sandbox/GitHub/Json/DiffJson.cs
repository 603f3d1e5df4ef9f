using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Json;

/// <summary>Changed files as the API writes them.</summary>
internal static class DiffJson
{
    public static JsonObject File(ApiCall call, string commit, FileChange change)
    {
        var (name, links, path) = (call.Repository.Record.FullName, call.Links, Links.Escape(change.Path));
        var json = new JsonObject
        {
            ["sha"] = change.Id,
            ["filename"] = change.Path,
            ["status"] = change.Status,
            ["additions"] = change.Additions,
            ["deletions"] = change.Deletions,
            ["changes"] = change.Additions + change.Deletions,
            ["blob_url"] = links.Web($"/{name}/blob/{commit}/{path}"),
            ["raw_url"] = links.Web($"/{name}/raw/{commit}/{path}"),
            ["contents_url"] = links.Repo(name, $"/contents/{path}?ref={commit}"),
        };
        if (change.Patch is { } patch)
            json["patch"] = patch;
        if (change.PreviousPath is { } previous)
            json["previous_filename"] = previous;
        return json;
    }
}
