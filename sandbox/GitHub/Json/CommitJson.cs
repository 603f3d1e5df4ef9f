using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Json;

/// <summary>Commits as the API writes them: as Git's, and as GitHub's with the accounts of who made them.</summary>
/// <remarks>https://docs.github.com/en/rest/git/commits and https://docs.github.com/en/rest/commits/commits</remarks>
internal static class CommitJson
{
    public static JsonObject Database(RepositoryRecord repository, string id, Commit commit, Links links) => new()
    {
        ["sha"] = id,
        ["node_id"] = $"C_{id}",
        ["url"] = links.Repo(repository.FullName, $"/git/commits/{id}"),
        ["html_url"] = links.Web($"/{repository.FullName}/commit/{id}"),
        ["author"] = Person(commit.Author),
        ["committer"] = Person(commit.Committer),
        ["tree"] = Tree(repository, commit, links),
        ["message"] = commit.Message.TrimEnd('\n'),
        ["parents"] = Parents(repository, commit, links, "/git/commits"),
        ["verification"] = Unverified(),
    };

    public static JsonObject Whole(GitHubWorld world, RepositoryRecord repository, string id, Commit commit, Links links)
    {
        var url = links.Repo(repository.FullName, $"/commits/{id}");
        return new()
        {
            ["sha"] = id,
            ["node_id"] = $"C_{id}",
            ["commit"] = new JsonObject
            {
                ["author"] = Person(commit.Author),
                ["committer"] = Person(commit.Committer),
                ["message"] = commit.Message.TrimEnd('\n'),
                ["tree"] = Tree(repository, commit, links),
                ["url"] = links.Repo(repository.FullName, $"/git/commits/{id}"),
                ["comment_count"] = 0,
                ["verification"] = Unverified(),
            },
            ["url"] = url,
            ["html_url"] = links.Web($"/{repository.FullName}/commit/{id}"),
            ["comments_url"] = url + "/comments",
            ["author"] = AccountOf(world, commit.Author)?.Simple(links),
            ["committer"] = AccountOf(world, commit.Committer)?.Simple(links),
            ["parents"] = Parents(repository, commit, links, "/commits"),
        };
    }

    public static JsonObject Person(Signature signature) => new() { ["name"] = signature.Name, ["email"] = signature.Email, ["date"] = signature.When.Written() };

    public static JsonObject Unverified() => new() { ["verified"] = false, ["reason"] = "unsigned", ["signature"] = null, ["payload"] = null, ["verified_at"] = null };

    private static JsonObject Tree(RepositoryRecord repository, Commit commit, Links links) =>
        new() { ["sha"] = commit.Tree, ["url"] = links.Repo(repository.FullName, $"/git/trees/{commit.Tree}") };

    private static JsonArray Parents(RepositoryRecord repository, Commit commit, Links links, string path) => [.. commit.Parents.Select(parent => new JsonObject
    {
        ["sha"] = parent,
        ["url"] = links.Repo(repository.FullName, $"{path}/{parent}"),
        ["html_url"] = links.Web($"/{repository.FullName}/commit/{parent}"),
    })];

    private static Account? AccountOf(GitHubWorld world, Signature signature) => world.Accounts.All.FirstOrDefault(account => account.CommitEmail == signature.Email);
}
