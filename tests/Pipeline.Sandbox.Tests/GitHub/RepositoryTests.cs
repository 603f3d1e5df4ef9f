using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.GitHub;

public class RepositoryTests
{
    [Fact]
    [Behaviour("GitHub", "a new repository")]
    public async Task A_repository_is_made_and_read()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var made = await github.PostAsync("/orgs/sandbox-org/repos", """{"name":"seeded","description":"d","visibility":"internal","is_template":true,"auto_init":true}""");
        var read = (await github.GetAsync("/repos/SANDBOX-ORG/Seeded")).Ok().Json;

        Assert.Equal((201, (string)read["url"]!), (made.Status, made.Header("Location")));
        Assert.Equal(made.Json.ToJsonString(), read.ToJsonString());
        Assert.Equal(("sandbox-org/seeded", "main", "internal"), ((string)read["full_name"]!, (string)read["default_branch"]!, (string)read["visibility"]!));
        Assert.True((bool)read["private"]! && (bool)read["is_template"]!);
        Assert.Equal($"{github.Origin}/sandbox-org/seeded.git", (string)read["clone_url"]!);
        Assert.Equal(read.ToJsonString(), (await github.GetAsync($"/repositories/{read["id"]}")).Json.ToJsonString());
        Assert.Equal("# seeded\nd\n", ContentTests.Decoded(await github.GetAsync("/repos/sandbox-org/seeded/readme")));
    }

    [Theory]
    [InlineData("""{"name":"taken"}""", "Repository.name custom name already exists on this account")]
    [InlineData("""{"name":"TAKEN"}""", "Repository.name custom name already exists on this account")]
    [InlineData("""{"name":""}""", "Repository.name missing_field")]
    [InlineData("""{"name":".."}""", "Repository.name custom name '..' is reserved")]
    [InlineData("""{"name":"x.git"}""", "Repository.name custom name 'x.git' is reserved")]
    [InlineData("""{"name":"x","visibility":"secret"}""", "Repository.visibility invalid")]
    [InlineData("""{"name":"x","gitignore_template":"Go"}""", "Repository.gitignore_template custom Go is an unknown gitignore template.")]
    [Behaviour("GitHub", "a new repository that cannot be")]
    public async Task A_repository_that_cannot_be_is_refused(string body, string problem)
    {
        await using var github = await GitHubSandbox.StartAsync();
        await github.RepositoryAsync("taken", filled: false);

        Assert.Equal(problem, (await github.PostAsync("/orgs/sandbox-org/repos", body)).Problem());
    }

    [Fact]
    [Behaviour("GitHub", "a new repository")]
    public async Task What_names_cannot_hold_becomes_a_dash()
    {
        await using var github = await GitHubSandbox.StartAsync();

        Assert.Equal("my-repo-..-x", (string)(await github.PostAsync("/user/repos", """{"name":"my repo/../x"}""")).Ok().Json["name"]!);
    }

    [Fact]
    [Behaviour("GitHub", "a change to a repository")]
    public async Task Only_what_is_told_changes()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.BranchAsync(repository, "next");
        var changed = (await github.PatchAsync(repository, """{"description":"new","default_branch":"next","has_wiki":false}""")).Ok().Json;

        Assert.Equal(("new", "next", false, true), ((string)changed["description"]!, (string)changed["default_branch"]!, (bool)changed["has_wiki"]!, (bool)changed["has_issues"]!));
        Assert.Equal("Repository.default_branch invalid The branch nope was not found. Please push that ref first or create it via the Git Data API.", (await github.PatchAsync(repository, """{"default_branch":"nope"}""")).Problem());
    }

    [Fact]
    [Behaviour("GitHub", "a new name")]
    public async Task A_repository_is_found_under_its_old_name_until_another_takes_it()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var old = await github.RepositoryAsync("old");
        var id = (long)(await github.PatchAsync(old, """{"name":"new"}""")).Ok().Json["id"]!;
        var moved = await github.GetAsync($"{old}/branches?per_page=1");

        Assert.Equal((301, $"{github.Origin}/api/v3/repositories/{id}/branches?per_page=1"), (moved.Status, moved.Header("Location")));
        Assert.Equal(["main"], (await github.GetAsync(moved.Header("Location")!)).Names());
        Assert.Equal(307, (await github.PutAsync($"{old}/topics", """{"names":[]}""")).Status);
        await github.RepositoryAsync("old");
        Assert.NotEqual(id, (long)(await github.GetAsync(old)).Ok().Json["id"]!);
        Assert.Equal("Repository.name custom name already exists on this account", (await github.PatchAsync(old, """{"name":"new"}""")).Problem());
    }

    [Fact]
    [Behaviour("GitHub", "archived")]
    public async Task An_archived_repository_is_read_and_not_written()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        Assert.True((bool)(await github.PatchAsync(repository, """{"archived":true}""")).Ok().Json["archived"]!);

        Assert.Equal("403 Repository was archived so is read-only.", (await github.PostAsync($"{repository}/git/blobs", """{"content":"x"}""")).Refusal());
        Assert.Equal("403 Repository was archived so is read-only.", (await github.PatchAsync(repository, """{"description":"x"}""")).Refusal());
        Assert.Equal(200, (await github.GetAsync($"{repository}/contents/README.md")).Status);
        Assert.False((bool)(await github.PatchAsync(repository, """{"archived":false}""")).Ok().Json["archived"]!);
        (await github.PatchAsync(repository, """{"archived":true}""")).Ok();
        Assert.Equal(204, (await github.DeleteAsync(repository)).Status);
    }

    [Fact]
    [Behaviour("GitHub", "a deletion")]
    public async Task A_deleted_repository_is_gone_with_all_it_had()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        (await github.PostAsync($"{repository}/actions/variables", """{"name":"A","value":"1"}""")).Ok();
        Assert.Equal(204, (await github.DeleteAsync(repository)).Status);

        Assert.Equal("404 Not Found", (await github.GetAsync(repository)).Refusal());
        await github.RepositoryAsync(filled: false);
        Assert.Empty((await github.GetAsync($"{repository}/branches")).List());
        Assert.Equal(0, (int)(await github.GetAsync($"{repository}/actions/variables")).Ok().Json["total_count"]!);
    }

    [Fact]
    [Behaviour("GitHub", "topics")]
    public async Task Topics_are_replaced_all_at_once()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        (await github.PutAsync($"{repository}/topics", """{"names":["mlops","aws"]}""")).Ok();

        Assert.Equal("""{"names":["mlops","aws"]}""", (await github.GetAsync($"{repository}/topics")).Text);
        Assert.Equal(422, (await github.PutAsync($"{repository}/topics", """{"names":["Not a topic"]}""")).Status);
        Assert.Equal(422, (await github.PutAsync($"{repository}/topics", new JsonObject { ["names"] = new JsonArray([.. Enumerable.Range(0, 21).Select(n => (JsonNode)$"t{n}")]) }.ToJsonString())).Status);
    }

    [Fact]
    [Behaviour("GitHub", "an empty repository")]
    public async Task An_empty_repository_has_no_database()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync(filled: false);

        foreach (var path in new[] { "git/ref/heads/main", "git/trees/main", "commits" })
            Assert.Equal("409 Git Repository is empty.", (await github.GetAsync($"{repository}/{path}")).Refusal());
        Assert.Equal("409 Git Repository is empty.", (await github.PostAsync($"{repository}/git/blobs", """{"content":"x"}""")).Refusal());
        Assert.Equal("404 This repository is empty.", (await github.GetAsync($"{repository}/contents/")).Refusal());
        Assert.Empty((await github.GetAsync($"{repository}/branches")).List());
        await github.WriteAsync(repository, "a.txt", "first");
        Assert.Equal(["main"], (await github.GetAsync($"{repository}/branches")).Names());
    }
}
