using System.Text;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.GitHub;

public class ContentTests
{
    [Fact]
    [Behaviour("GitHub", "contents")]
    public async Task Files_and_folders_are_read()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.WriteAsync(repository, "docs/a%20b.txt", "héllo");
        var file = await github.GetAsync($"{repository}/contents/docs/a%20b.txt");

        Assert.Equal(("file", "docs/a b.txt", 6, "base64"), ((string)file.Ok().Json["type"]!, (string)file.Json["path"]!, (int)file.Json["size"]!, (string)file.Json["encoding"]!));
        Assert.Equal("héllo", Decoded(file));
        Assert.Equal(["README.md", "docs"], (await github.GetAsync($"{repository}/contents/")).Names());
        Assert.Equal("404 Not Found", (await github.GetAsync($"{repository}/contents/nope")).Refusal());
        Assert.Equal("404 No commit found for the ref nope", (await github.GetAsync($"{repository}/contents/docs?ref=nope")).Refusal());
        Assert.Equal("héllo", (await github.SendAsync("GET", $"{repository}/contents/docs/a%20b.txt", null, GitHubSandbox.Anything, ("Accept", "application/vnd.github.raw+json"))).Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Behaviour("GitHub", "`download_url`")]
    public async Task A_file_is_downloaded_without_a_token_where_the_api_says(bool hidden)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync(hidden: hidden);
        var address = (string)(await github.GetAsync($"{repository}/contents/README.md")).Ok().Json["download_url"]!;

        Assert.Equal("# repo\n", (await github.GetAsync(address, null)).Ok().Text);
        Assert.Equal(hidden ? 404 : 200, (await github.GetAsync(address.Split('?')[0], null)).Status);
        await github.WriteAsync(repository, "b.txt", "b");
        Assert.Equal(hidden ? 404 : 200, (await github.GetAsync(address.Replace("README.md", "b.txt"), null)).Status);
    }

    [Fact]
    [Behaviour("GitHub", "a file that is written")]
    public async Task A_file_is_made_changed_and_deleted_by_who_saw_it()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var made = await github.PutAsync($"{repository}/contents/a.txt", """{"message":"Add","content":"YQ==","author":{"name":"Ann","email":"ann@example.com","date":"2024-05-06T09:08:07+02:00"}}""");
        var sha = (string)made.Ok().Json["content"]!["sha"]!;
        Assert.Equal((201, "2024-05-06T07:08:07Z"), (made.Status, (string)made.Json["commit"]!["author"]!["date"]!));

        Assert.Equal("422 Invalid request.\n\n\"sha\" wasn't supplied.", (await github.PutAsync($"{repository}/contents/a.txt", """{"message":"m","content":"Yg=="}""")).Refusal());
        var stale = new string('1', 40);
        Assert.Equal($"409 a.txt does not match {stale}", (await github.PutAsync($"{repository}/contents/a.txt", $$"""{"message":"m","content":"Yg==","sha":"{{stale}}"}""")).Refusal());
        Assert.Equal("422 content is not valid Base64", (await github.PutAsync($"{repository}/contents/b.txt", """{"message":"m","content":"?"}""")).Refusal());
        Assert.Equal("404 Branch nope not found", (await github.PutAsync($"{repository}/contents/b.txt", """{"message":"m","content":"","branch":"nope"}""")).Refusal());
        Assert.Equal(200, (await github.DeleteAsync($"{repository}/contents/a.txt", $$"""{"message":"m","sha":"{{sha}}"}""")).Status);
        Assert.Equal(["README.md"], (await github.GetAsync($"{repository}/contents/")).Names());
    }

    [Theory]
    [InlineData("a/../b")]
    [InlineData("..%2Fb")]
    [InlineData("a//b")]
    [InlineData(".git/config")]
    [InlineData("a/.GIT/x")]
    [InlineData("GIT~1/config")]
    [InlineData(".g%E2%80%8Cit/config")]
    [InlineData("%2Fetc/passwd")]
    [InlineData("a%00b")]
    [InlineData("a%5C..%5Cb")]
    [Behaviour("GitHub", "a path that leads elsewhere")]
    public async Task A_path_that_leads_elsewhere_is_refused(string path)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var before = await github.HeadAsync(repository);
        // Two slashes are one to a web server, and what is left is harmless; a NUL it takes for no request at all.
        var status = path switch { "a//b" => 201, "a%00b" => 400, _ => 422 };
        var put = await github.PutAsync($"{repository}/contents/{path}", """{"message":"m","content":""}""");
        var tree = await github.PostAsync($"{repository}/git/trees", new System.Text.Json.Nodes.JsonObject
        {
            ["tree"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["path"] = Uri.UnescapeDataString(path), ["mode"] = "100644", ["content"] = "" }),
        }.ToJsonString());

        Assert.Equal((status, 422), (put.Status, tree.Status));
        Assert.Equal(status != 201, before == await github.HeadAsync(repository));
    }

    internal static string Decoded(Reply file) => Encoding.UTF8.GetString(Convert.FromBase64String((string)file.Ok().Json["content"]!));
}
