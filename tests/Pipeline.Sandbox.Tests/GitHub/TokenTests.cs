using System.Text;

namespace Pipeline.Sandbox.Tests.GitHub;

public class TokenTests
{
    [Fact]
    [Behaviour("GitHub", "any text as a token")]
    public async Task Any_text_is_a_token_of_the_first_user_with_every_scope()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var user = await github.GetAsync("/user");

        Assert.Equal("sandbox-user", (string)user.Ok().Json["login"]!);
        Assert.Contains("delete_repo", user.Header("X-OAuth-Scopes"));
        Assert.Equal(["sandbox-org"], (await github.GetAsync("/user/orgs")).Names("login"));
    }

    [Theory]
    [InlineData("token", "any")]
    [InlineData("Bearer", "any")]
    [InlineData("Basic", "somebody:any")]
    [InlineData("Basic", "any:")]
    [InlineData("Basic", "any:x-oauth-basic")]
    [Behaviour("GitHub", "any text as a token")]
    public async Task It_comes_in_every_form_that_GitHub_takes(string scheme, string text)
    {
        await using var github = await GitHubSandbox.StartAsync();
        var sent = scheme == "Basic" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : text;

        Assert.Equal(200, (await github.SendAsync("GET", "/user", null, null, ("Authorization", $"{scheme} {sent}"))).Status);
    }

    [Fact]
    [Behaviour("GitHub", "`for.LOGIN.SCOPE,SCOPE`")]
    public async Task A_token_can_name_its_user_and_its_scopes()
    {
        await using var github = await GitHubSandbox.StartAsync();
        (await github.PostAsync("/admin/users", """{"login":"alice"}""")).Ok();
        var user = await github.GetAsync("/user", GitHubSandbox.Token("alice", "repo", "read:org"));

        Assert.Equal(("alice", "read:org, repo"), ((string)user.Ok().Json["login"]!, user.Header("X-OAuth-Scopes")));
        Assert.Equal("", (await github.GetAsync("/user", "for.alice.")).Header("X-OAuth-Scopes"));
        Assert.Contains("workflow", (await github.GetAsync("/user", "for.alice")).Header("X-OAuth-Scopes"));
    }

    [Theory]
    [InlineData("for.nobody.repo")]
    [InlineData("for.sandbox-org")]
    [InlineData("revoked-by-its-owner")]
    [Behaviour("GitHub", "`revoked...`, a login that is nobody's")]
    public async Task A_token_can_be_nobodys(string token)
    {
        await using var github = await GitHubSandbox.StartAsync();

        Assert.Equal("401 Bad credentials", (await github.GetAsync("/meta", token)).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "no token")]
    public async Task Nobody_sees_what_is_public_and_nothing_else()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var (open, hidden) = (await github.RepositoryAsync("open"), await github.RepositoryAsync("hidden", hidden: true));

        Assert.Equal(200, (await github.GetAsync(open, null)).Status);
        Assert.Equal("404 Not Found", (await github.GetAsync(hidden, null)).Refusal());
        Assert.Equal("401 Requires authentication", (await github.GetAsync("/user", null)).Refusal());
        Assert.Equal("401 Requires authentication", (await github.PutAsync($"{open}/topics", "{}", null)).Refusal());
        Assert.Equal(["open"], (await github.GetAsync("/orgs/sandbox-org/repos", null)).Names());
    }

    [Fact]
    [Behaviour("GitHub", "tokens")]
    public async Task A_token_is_written_nowhere()
    {
        using var folder = new Serving.TemporaryDirectory();
        const string token = "a text that must not be kept";
        await using (var github = await GitHubSandbox.StartAsync(new() { StateDirectory = folder.Path }))
            (await github.PostAsync("/user/repos", """{"name":"r","auto_init":true}""", token)).Ok();

        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains(token));
    }
}
