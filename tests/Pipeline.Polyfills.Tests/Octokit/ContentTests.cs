using System.Text;
using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class ContentTests
{
    private static readonly string Changed = $$$"""
        {"content":{"name":"a b.txt","path":"docs/a b.txt","sha":"{{{GitHub.Sha1}}}","size":4,"type":"file"},"commit":{"sha":"{{{GitHub.Sha2}}}","message":"Add"}}
        """;

    [Fact]
    public async Task A_file_is_a_list_of_one_with_its_text()
    {
        using var server = new Server(GitHub.Ok($$"""
            {"type":"file","encoding":"base64","size":6,"name":"README.md","path":"README.md","content":"aMOp\nbGxv\n","sha":"{{GitHub.Sha1}}","download_url":"https://example.com/raw"}
            """));
        var file = Assert.Single(await GitHub.Client(server).Repository.Content.GetAllContents("octocat", "hello", "README.md"));

        Assert.Equal("GET /repos/octocat/hello/contents/README.md", server.Request.Asked());
        Assert.Equal(("héllo", "README.md", GitHub.Sha1), (file.Content, file.Path, file.Sha));
        Assert.True(file.Type == ContentType.File);
    }

    [Fact]
    public async Task A_folder_is_a_list_without_texts()
    {
        using var server = new Server(GitHub.Ok("""[{"type":"dir","size":0,"name":"docs","path":"docs"},{"type":"symlink","size":3,"name":"l","path":"l"}]"""));
        var entries = await GitHub.Client(server).Repository.Content.GetAllContents("octocat", "hello");

        Assert.Equal(["docs", "l"], entries.Select(entry => entry.Name));
        Assert.True(entries[0].Type == ContentType.Dir);
        Assert.Null(entries[1].EncodedContent);
    }

    [Fact]
    public async Task A_path_is_read_on_a_branch()
    {
        using var server = new Server(GitHub.Ok("[]"));
        await GitHub.Client(server).Repository.Content.GetAllContentsByRef("octocat", "hello", "docs/deep", "work/one");

        Assert.StartsWith("/repos/octocat/hello/contents/docs/deep?ref=work", server.Request.Path);
        Assert.EndsWith("work/one", Uri.UnescapeDataString(server.Request.Path));
    }

    [Fact]
    public async Task A_file_is_made_from_text_on_a_branch()
    {
        using var server = new Server(GitHub.Created(Changed));
        var made = await GitHub.Client(server).Repository.Content.CreateFile("octocat", "hello", "docs/a b.txt", new CreateFileRequest("Add", "héllo", "work"));

        Assert.Equal("PUT /repos/octocat/hello/contents/docs/a%20b.txt", server.Request.Asked());
        var body = server.Request.Body();
        Assert.Equal(("Add", "work"), (body.Text("message"), body.Text("branch")));
        Assert.Equal("héllo", Encoding.UTF8.GetString(body.GetProperty("content").GetBytesFromBase64()));
        Assert.Equal((GitHub.Sha1, GitHub.Sha2), (made.Content.Sha, made.Commit.Sha));
    }

    [Fact]
    public async Task Bytes_are_sent_as_they_are_when_they_are_base64_already()
    {
        using var server = new Server(GitHub.Created(Changed));
        await GitHub.Client(server).Repository.Content.CreateFile("octocat", "hello", "logo.png", new CreateFileRequest("Add", "+/8AAQ==", convertContentToBase64: false));

        Assert.Equal("+/8AAQ==", server.Request.Body().Text("content"));
    }

    [Fact]
    public async Task A_change_names_what_it_replaces()
    {
        using var server = new Server(GitHub.Ok(Changed));
        await GitHub.Client(server).Repository.Content.UpdateFile("octocat", "hello", "a.txt", new UpdateFileRequest("Change", "text", GitHub.Sha1));

        Assert.Equal(GitHub.Sha1, server.Request.Body().Text("sha"));
    }

    [Fact]
    public async Task A_deletion_names_what_goes()
    {
        using var server = new Server(GitHub.Ok(Changed));
        await GitHub.Client(server).Repository.Content.DeleteFile("octocat", "hello", "a.txt", new DeleteFileRequest("Delete", GitHub.Sha1, "work"));

        Assert.Equal("DELETE /repos/octocat/hello/contents/a.txt", server.Request.Asked());
        Assert.Equal(("Delete", GitHub.Sha1, "work"), (server.Request.Body().Text("message"), server.Request.Body().Text("sha"), server.Request.Body().Text("branch")));
    }
}
