using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.GitHub;

public class DatabaseTests
{
    [Fact]
    [Behaviour("GitHub", "blobs")]
    public async Task A_blob_is_kept_as_text_or_as_bytes_under_Gits_name()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var text = (await github.PostAsync($"{repository}/git/blobs", """{"content":"hello\n"}""")).Ok().Json;
        (await github.PostAsync($"{repository}/git/blobs", """{"content":"+/8AAQ==","encoding":"base64"}""")).Ok();

        Assert.Equal("ce013625030ba8dba906f756967f9e9ca394464a", (string)text["sha"]!);
        Assert.Equal("hello\n", ContentTests.Decoded(await github.GetAsync($"{repository}/git/blobs/{text["sha"]}")));
        Assert.Equal("404 Not Found", (await github.GetAsync($"{repository}/git/blobs/{new string('1', 40)}")).Refusal());
        Assert.Equal("404 Not Found", (await github.GetAsync($"{repository}/git/blobs/..%2F..%2Fconfig")).Refusal());
        Assert.Equal(422, (await github.PostAsync($"{repository}/git/blobs", """{"content":"x","encoding":"rot13"}""")).Status);
    }

    [Fact]
    [Behaviour("GitHub", "trees")]
    public async Task A_tree_is_made_on_top_of_another_and_read_with_all_in_it()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var first = await TreeAsync(github, repository, """{"path":"a/b.txt","mode":"100644","type":"blob","content":"b"},{"path":"run.sh","mode":"100755","content":"x"}""", await github.HeadAsync(repository));
        var second = await TreeAsync(github, repository, """{"path":"a/b.txt","mode":"100644","type":"blob","sha":null},{"path":"c/d","mode":"120000","content":"../run.sh"}""", first);
        var read = (await github.GetAsync($"{repository}/git/trees/{second}?recursive=1")).Ok().Json;

        Assert.Equal(
            ["100644 blob README.md", "040000 tree c", "120000 blob c/d", "100755 blob run.sh"],
            read["tree"]!.AsArray().Select(entry => $"{entry!["mode"]} {entry["type"]} {entry["path"]}"));
        Assert.False((bool)read["truncated"]!);
        Assert.Equal("README.md", (string)(await github.GetAsync($"{repository}/git/trees/main")).Ok().Json["tree"]![0]!["path"]!);
    }

    [Theory]
    [InlineData("""{"path":"a","mode":"100644","sha":"1111111111111111111111111111111111111111"}""", "422 tree.sha 1111111111111111111111111111111111111111 is not a valid blob")]
    [InlineData("""{"path":"a","mode":"777","content":""}""", "422 Must supply a valid tree.mode")]
    [InlineData("""{"path":"a","mode":"100644"}""", "422 Must supply either tree.sha or tree.content")]
    [InlineData("""{"path":"/a","mode":"100644","content":""}""", "422 tree.path cannot start with a slash")]
    [InlineData("""{"path":"nope","mode":"100644","sha":null}""", "422 GitRPC::BadObjectState")]
    [Behaviour("GitHub", "trees")]
    public async Task A_tree_that_cannot_be_is_refused(string entry, string refusal)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();

        Assert.Equal(refusal, (await github.PostAsync($"{repository}/git/trees", $$"""{"tree":[{{entry}}]}""")).Refusal());
        Assert.Equal("422 base_tree is not a valid tree oid", (await github.PostAsync($"{repository}/git/trees", """{"base_tree":"1111111111111111111111111111111111111111","tree":[{"path":"a","mode":"100644","content":""}]}""")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "commits of Git's")]
    public async Task A_commit_names_its_tree_its_parents_and_who_made_it()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var head = await github.HeadAsync(repository);
        var tree = await TreeAsync(github, repository, """{"path":"a","mode":"100644","content":"a"}""", head);
        var made = (await github.PostAsync($"{repository}/git/commits", $$"""{"message":"Begin","tree":"{{tree}}","parents":["{{head}}"]}""")).Ok().Json;
        var read = (await github.GetAsync($"{repository}/git/commits/{made["sha"]}")).Ok().Json;

        Assert.Equal(made.ToJsonString(), read.ToJsonString());
        Assert.Equal(("Begin", tree, head), ((string)read["message"]!, (string)read["tree"]!["sha"]!, (string)read["parents"]![0]!["sha"]!));
        Assert.Equal(("Sandbox User", "1001+sandbox-user@users.noreply.github.com"), ((string)read["author"]!["name"]!, (string)read["author"]!["email"]!));
        Assert.Equal("422 Tree SHA does not exist", (await github.PostAsync($"{repository}/git/commits", $$"""{"message":"m","tree":"{{head}}"}""")).Refusal());
        Assert.Equal("422 Parent SHA does not exist or is not a commit object", (await github.PostAsync($"{repository}/git/commits", $$"""{"message":"m","tree":"{{tree}}","parents":["{{tree}}"]}""")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "tags")]
    public async Task A_tag_has_a_message_of_its_own()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        var head = await github.HeadAsync(repository);
        var tag = (await github.PostAsync($"{repository}/git/tags", $$"""{"tag":"v1","message":"One","object":"{{head}}","type":"commit"}""")).Ok().Json;
        (await github.PostAsync($"{repository}/git/refs", $$"""{"ref":"refs/tags/v1","sha":"{{tag["sha"]}}"}""")).Ok();

        Assert.Equal("One", (string)(await github.GetAsync($"{repository}/git/tags/{tag["sha"]}")).Ok().Json["message"]!);
        Assert.Equal(head, (string)(await github.GetAsync($"{repository}/tags")).List()[0]!["commit"]!["sha"]!);
        Assert.Equal(head, (string)(await github.GetAsync($"{repository}/commits/v1")).Ok().Json["sha"]!);
    }

    private static async Task<string> TreeAsync(GitHubSandbox github, string repository, string entries, string onto)
    {
        Reply made = await github.PostAsync($"{repository}/git/trees", $$"""{"base_tree":"{{onto}}","tree":[{{entries}}]}""");
        return (string)made.Ok().Json["sha"]!;
    }
}
