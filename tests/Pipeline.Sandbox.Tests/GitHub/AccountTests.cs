namespace Pipeline.Sandbox.Tests.GitHub;

public class AccountTests
{
    [Fact]
    [Behaviour("GitHub", "users and organisations")]
    public async Task A_user_and_its_organisation_are_there_from_the_beginning()
    {
        await using var github = await GitHubSandbox.StartAsync();

        Assert.Equal("User", (string)(await github.GetAsync("/users/Sandbox-User")).Ok().Json["type"]!);
        Assert.Equal("Organization", (string)(await github.GetAsync("/orgs/sandbox-org", null)).Ok().Json["type"]!);
        Assert.Equal(("active", "admin"), await RoleAsync(github, "sandbox-user"));
        Assert.Equal("404 Not Found", (await github.GetAsync("/orgs/sandbox-user")).Refusal());
        Assert.Equal("404 Not Found", (await github.GetAsync("/users/nobody")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "more of them")]
    public async Task More_are_made_as_on_an_Enterprise_Server()
    {
        await using var github = await GitHubSandbox.StartAsync();
        (await github.PostAsync("/admin/users", """{"login":"alice","email":"alice@example.com"}""")).Ok();
        (await github.PostAsync("/admin/organizations", """{"login":"other","admin":"alice"}""")).Ok();

        Assert.Equal(["other"], (await github.GetAsync("/user/orgs", "for.alice")).Names("login"));
        Assert.Equal("User.login already_exists", (await github.PostAsync("/admin/users", """{"login":"ALICE"}""")).Problem());
        Assert.Equal("User.login invalid", (await github.PostAsync("/admin/users", """{"login":"../up"}""")).Problem());
        Assert.Equal("404 Not Found", (await github.PostAsync("/admin/users", """{"login":"bob"}""", "for.alice.repo")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "members")]
    public async Task Members_come_go_and_have_roles()
    {
        await using var github = await GitHubSandbox.StartAsync();
        (await github.PostAsync("/admin/users", """{"login":"alice"}""")).Ok();
        Assert.Equal(404, (await github.GetAsync("/orgs/sandbox-org/members/alice")).Status);
        (await github.PutAsync("/orgs/sandbox-org/memberships/alice", """{"role":"member"}""")).Ok();

        Assert.Equal(204, (await github.GetAsync("/orgs/sandbox-org/members/alice")).Status);
        Assert.Equal(("active", "member"), await RoleAsync(github, "alice"));
        Assert.Equal(["alice", "sandbox-user"], (await github.GetAsync("/orgs/sandbox-org/members")).Names("login"));
        Assert.Equal(403, (await github.PutAsync("/orgs/sandbox-org/memberships/alice", """{"role":"admin"}""", "for.alice")).Status);
        Assert.Equal(204, (await github.DeleteAsync("/orgs/sandbox-org/members/alice")).Status);
        Assert.Equal(302, (await github.GetAsync("/orgs/sandbox-org/members/sandbox-user", "for.alice")).Status);
        Assert.Equal(403, (await github.DeleteAsync("/orgs/sandbox-org/members/sandbox-user")).Status);
    }

    private static async Task<(string, string)> RoleAsync(GitHubSandbox github, string login)
    {
        var membership = (await github.GetAsync($"/orgs/sandbox-org/memberships/{login}")).Ok().Json;
        return ((string)membership["state"]!, (string)membership["role"]!);
    }
}
