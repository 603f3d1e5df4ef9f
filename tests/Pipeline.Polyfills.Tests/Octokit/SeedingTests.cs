using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

/// <summary>All that a new project's repository needs, one after another.</summary>
public class SeedingTests
{
    private const string At = "/repos/octo-org/seeded";

    [Fact]
    public async Task A_repository_is_made_filled_and_set_going()
    {
        using var server = new Server(
            GitHub.Created("""{"id":7,"name":"seeded","owner":{"login":"octo-org"},"default_branch":"main"}"""),
            GitHub.Ok($$"""{"ref":"refs/heads/main","object":{"type":"commit","sha":"{{GitHub.Sha1}}"} }"""),
            GitHub.Created($$"""{"sha":"{{GitHub.Sha2}}"}"""),
            GitHub.Created($$"""{"sha":"{{GitHub.Sha3}}","tree":[],"truncated":false}"""),
            GitHub.Created($$"""{"sha":"{{GitHub.Sha2}}","tree":{"sha":"{{GitHub.Sha3}}"},"parents":[]}"""),
            GitHub.Ok($$"""{"ref":"refs/heads/main","object":{"type":"commit","sha":"{{GitHub.Sha2}}"} }"""),
            GitHub.Ok("""{"key_id":"1","key":"AA=="}"""),
            GitHub.Created(string.Empty),
            GitHub.Created("{}"),
            GitHub.Nothing);
        await Seed(GitHub.Client(server));

        Assert.Equal(
            ["POST /orgs/octo-org/repos", "POST " + At + "/git/blobs", "POST " + At + "/git/trees", "POST " + At + "/git/commits", "PATCH " + At + "/git/refs/heads/main",
                "GET " + At + "/actions/secrets/public-key", "PUT " + At + "/actions/secrets/ROLE", "POST " + At + "/actions/variables", "POST " + At + "/actions/workflows/build.yml/dispatches"],
            server.Requests.Where((_, index) => index != 1).Select(one => one.Asked()));
        Assert.Equal(GitHub.Sha2, server.Requests[3].Body().GetProperty("tree")[0].Text("sha"));
        Assert.Equal((GitHub.Sha3, GitHub.Sha1), (server.Requests[4].Body().Text("tree"), server.Requests[4].Body().GetProperty("parents")[0].GetString()));
        Assert.Equal(GitHub.Sha2, server.Requests[5].Body().Text("sha"));
    }

    private static async Task Seed(IGitHubClient client)
    {
        var repository = await client.Repository.Create("octo-org", new NewRepository("seeded") { AutoInit = true, Private = true });
        var (owner, name) = (repository.Owner.Login, repository.Name);
        var head = await client.Git.Reference.Get(owner, name, $"heads/{repository.DefaultBranch}");
        var blob = await client.Git.Blob.Create(owner, name, new NewBlob { Content = "AAEC", Encoding = EncodingType.Base64 });
        var tree = new NewTree();
        tree.Tree.Add(new NewTreeItem { Path = ".github/workflows/build.yml", Mode = "100644", Type = TreeType.Blob, Sha = blob.Sha });
        var made = await client.Git.Tree.Create(owner, name, tree);
        var commit = await client.Git.Commit.Create(owner, name, new NewCommit("Begin", made.Sha, head.Object.Sha));
        await client.Git.Reference.Update(owner, name, "heads/main", new ReferenceUpdate(commit.Sha));

        var key = await client.Repository.Actions.Secrets.GetPublicKey(owner, name);
        await client.Repository.Actions.Secrets.CreateOrUpdate(owner, name, "ROLE", new UpsertRepositorySecret { EncryptedValue = "AA==", KeyId = key.KeyId });
        await client.Repository.Actions.Variables.Create(owner, name, new Variable("AWS_REGION", "eu-west-1"));
        await client.Actions.Workflows.CreateDispatch(owner, name, "build.yml", new CreateWorkflowDispatch("main"));
    }
}
