using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class GitDatabaseTests
{
    [Theory]
    [InlineData(EncodingType.Utf8, "utf-8", "print('hé')\n")]
    [InlineData(EncodingType.Base64, "base64", "+/8AAQ==")]
    public async Task A_blob_is_kept_as_text_or_as_bytes(EncodingType encoding, string written, string content)
    {
        using var server = new Server(GitHub.Created($$"""{"sha":"{{GitHub.Sha1}}","url":"https://api.github.com/b"}"""));
        var blob = await GitHub.Client(server).Git.Blob.Create("octocat", "hello", new NewBlob { Content = content, Encoding = encoding });

        Assert.Equal("POST /repos/octocat/hello/git/blobs", server.Request.Asked());
        Assert.Equal((content, written), (server.Request.Body().Text("content"), server.Request.Body().Text("encoding")));
        Assert.Equal(GitHub.Sha1, blob.Sha);
    }

    [Fact]
    public async Task A_blob_is_read()
    {
        using var server = new Server(GitHub.Ok($$"""{"content":"aGk=","encoding":"base64","sha":"{{GitHub.Sha1}}","size":2}"""));
        var blob = await GitHub.Client(server).Git.Blob.Get("octocat", "hello", GitHub.Sha1);

        Assert.Equal($"GET /repos/octocat/hello/git/blobs/{GitHub.Sha1}", server.Request.Asked());
        Assert.Equal(("aGk=", EncodingType.Base64, 2), (blob.Content, blob.Encoding.Value, blob.Size));
    }

    [Fact]
    public async Task A_tree_is_made_of_entries_on_top_of_another()
    {
        using var server = new Server(GitHub.Created($$"""
            {"sha":"{{GitHub.Sha2}}","url":"https://api.github.com/t","tree":[{"path":"run.sh","mode":"100755","type":"blob","size":12,"sha":"{{GitHub.Sha1}}"}],"truncated":false}
            """));
        var tree = new NewTree { BaseTree = GitHub.Sha3 };
        tree.Tree.Add(new NewTreeItem { Path = "run.sh", Mode = "100755", Type = TreeType.Blob, Sha = GitHub.Sha1 });
        tree.Tree.Add(new NewTreeItem { Path = "a/b.txt", Mode = "100644", Type = TreeType.Blob, Content = "text" });
        var made = await GitHub.Client(server).Git.Tree.Create("octocat", "hello", tree);

        Assert.Equal("POST /repos/octocat/hello/git/trees", server.Request.Asked());
        var body = server.Request.Body();
        Assert.Equal(GitHub.Sha3, body.Text("base_tree"));
        var entries = body.GetProperty("tree").EnumerateArray().ToArray();
        Assert.Equal(("run.sh", "100755", "blob", GitHub.Sha1), (entries[0].Text("path"), entries[0].Text("mode"), entries[0].Text("type"), entries[0].Text("sha")));
        Assert.Equal(("a/b.txt", "text"), (entries[1].Text("path"), entries[1].Text("content")));
        Assert.Equal((GitHub.Sha2, false), (made.Sha, made.Truncated));
        Assert.Equal(TreeType.Blob, Assert.Single(made.Tree).Type.Value);
    }

    [Fact]
    public async Task A_tree_is_read_with_all_folders_in_it()
    {
        using var server = new Server(GitHub.Ok($$"""{"sha":"{{GitHub.Sha2}}","tree":[{"path":"a","mode":"040000","type":"tree","sha":"{{GitHub.Sha1}}"}],"truncated":true}"""));
        var tree = await GitHub.Client(server).Git.Tree.GetRecursive("octocat", "hello", GitHub.Sha2);

        Assert.Equal($"/repos/octocat/hello/git/trees/{GitHub.Sha2}?recursive=1", server.Request.Path);
        Assert.True(tree.Truncated);
        Assert.Equal((TreeType.Tree, 0), (tree.Tree[0].Type.Value, tree.Tree[0].Size));
    }

    [Fact]
    public async Task A_commit_names_its_tree_its_parents_and_its_author()
    {
        var date = new DateTimeOffset(2024, 5, 6, 9, 8, 7, TimeSpan.FromHours(2));
        using var server = new Server(GitHub.Created($$"""
            {"sha":"{{GitHub.Sha3}}","message":"Begin","tree":{"sha":"{{GitHub.Sha2}}"},"parents":[{"sha":"{{GitHub.Sha1}}"}],
            "author":{"name":"Octo Cat","email":"octocat@example.com","date":"2024-05-06T07:08:07Z"},"committer":{"name":"Octo Cat","email":"octocat@example.com","date":"2024-05-06T07:08:07Z"} }
            """));
        var commit = new NewCommit("Begin", GitHub.Sha2, GitHub.Sha1) { Author = new Committer("Octo Cat", "octocat@example.com", date) };
        var made = await GitHub.Client(server).Git.Commit.Create("octocat", "hello", commit);

        Assert.Equal("POST /repos/octocat/hello/git/commits", server.Request.Asked());
        var body = server.Request.Body();
        Assert.Equal(("Begin", GitHub.Sha2), (body.Text("message"), body.Text("tree")));
        Assert.Equal(GitHub.Sha1, Assert.Single(body.GetProperty("parents").EnumerateArray()).GetString());
        Assert.Equal(date, body.GetProperty("author").GetProperty("date").GetDateTimeOffset());
        Assert.Equal((GitHub.Sha3, GitHub.Sha2, GitHub.Sha1), (made.Sha, made.Tree.Sha, Assert.Single(made.Parents).Sha));
        Assert.Equal(date, made.Author.Date);
    }

    [Theory]
    [InlineData("heads/main")]
    [InlineData("refs/heads/main")]
    public async Task A_reference_is_asked_by_its_name_with_or_without_refs(string name)
    {
        using var server = new Server(GitHub.Ok($$"""{"ref":"refs/heads/main","object":{"type":"commit","sha":"{{GitHub.Sha1}}","url":"https://api.github.com/c"} }"""));
        var reference = await GitHub.Client(server).Git.Reference.Get("octocat", "hello", name);

        Assert.Matches("^/repos/octocat/hello/git/refs?/heads/main$", server.Request.Path);
        Assert.Equal(("refs/heads/main", GitHub.Sha1, TaggedType.Commit), (reference.Ref, reference.Object.Sha, reference.Object.Type.Value));
    }

    [Fact]
    public async Task A_reference_is_made()
    {
        using var server = new Server(GitHub.Created($$"""{"ref":"refs/heads/work/one","object":{"type":"commit","sha":"{{GitHub.Sha1}}"} }"""));
        await GitHub.Client(server).Git.Reference.Create("octocat", "hello", new NewReference("refs/heads/work/one", GitHub.Sha1));

        Assert.Equal("POST /repos/octocat/hello/git/refs", server.Request.Asked());
        Assert.Equal(("refs/heads/work/one", GitHub.Sha1), (server.Request.Body().Text("ref"), server.Request.Body().Text("sha")));
    }

    [Fact]
    public async Task A_reference_is_moved_by_force_only_when_told()
    {
        using var server = new Server(GitHub.Ok($$"""{"ref":"refs/heads/main","object":{"type":"commit","sha":"{{GitHub.Sha2}}"} }"""));
        var references = GitHub.Client(server).Git.Reference;
        await references.Update("octocat", "hello", "heads/main", new ReferenceUpdate(GitHub.Sha2));
        await references.Update("octocat", "hello", "heads/work/one", new ReferenceUpdate(GitHub.Sha2, true));

        Assert.Equal(["PATCH /repos/octocat/hello/git/refs/heads/main", "PATCH /repos/octocat/hello/git/refs/heads/work/one"], server.Requests.Select(one => one.Asked()));
        Assert.Equal([false, true], server.Requests.Select(one => one.Body().GetProperty("force").GetBoolean()));
    }

    [Fact]
    public async Task A_reference_is_deleted()
    {
        using var server = new Server(GitHub.Nothing);
        await GitHub.Client(server).Git.Reference.Delete("octocat", "hello", "heads/work");

        Assert.Equal("DELETE /repos/octocat/hello/git/refs/heads/work", server.Request.Asked());
    }

    [Fact]
    public async Task An_empty_repository_has_no_database()
    {
        using var server = new Server(GitHub.Refusal(409, "Git Repository is empty."));
        var refusal = await Assert.ThrowsAsync<ApiException>(() => GitHub.Client(server).Git.Reference.Get("octocat", "hello", "heads/main"));

        Assert.Equal(System.Net.HttpStatusCode.Conflict, refusal.StatusCode);
    }
}
