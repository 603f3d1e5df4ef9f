using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class RepositoryTests
{
    private const string Hello = """
        {"id":1296269,"node_id":"MDEw","name":"hello","full_name":"octocat/hello","private":true,"owner":{"login":"octocat","id":1,"type":"User"},
        "html_url":"https://github.com/octocat/hello","clone_url":"https://github.com/octocat/hello.git","default_branch":"main","description":null,
        "archived":false,"visibility":"private","topics":["sagemaker","mlops"],"pushed_at":null,"created_at":"2024-03-01T10:00:00Z",
        "updated_at":"2024-03-02T10:00:00Z","size":0,"permissions":{"admin":true,"maintain":true,"push":true,"triage":true,"pull":true},"a_member_since":1}
        """;

    [Fact]
    public async Task A_repository_is_made_in_the_callers_account()
    {
        using var server = new Server(GitHub.Created(Hello));
        var made = await GitHub.Client(server).Repository.Create(new NewRepository("hello") { AutoInit = true, Private = true, Description = "says \"hello\"" });

        Assert.Equal("POST /user/repos", server.Request.Asked());
        var body = server.Request.Body();
        Assert.Equal(["auto_init", "description", "name", "private"], body.Members());
        Assert.Equal("says \"hello\"", body.Text("description"));
        Assert.True(body.GetProperty("auto_init").GetBoolean());
        Assert.Equal(("octocat/hello", "main", true), (made.FullName, made.DefaultBranch, made.Private));
        Assert.Equal("octocat", made.Owner.Login);
    }

    [Fact]
    public async Task A_repository_is_made_in_an_organisation()
    {
        using var server = new Server(GitHub.Created(Hello));
        await GitHub.Client(server).Repository.Create("octo-org", new NewRepository("hello") { Visibility = RepositoryVisibility.Internal });

        Assert.Equal("POST /orgs/octo-org/repos", server.Request.Asked());
        Assert.Equal("internal", server.Request.Body().Text("visibility"));
    }

    [Fact]
    public async Task A_name_that_is_taken_is_its_own_refusal()
    {
        using var server = new Server(GitHub.Json(422, """
            {"message":"Repository creation failed.","errors":[{"resource":"Repository","code":"custom","field":"name","message":"name already exists on this account"}]}
            """));
        var repositories = GitHub.Client(server).Repository;
        var own = await Assert.ThrowsAsync<RepositoryExistsException>(() => repositories.Create(new NewRepository("hello")));
        var theirs = await Assert.ThrowsAsync<RepositoryExistsException>(() => repositories.Create("octo-org", new NewRepository("hello")));

        Assert.Equal(("hello", false), (own.RepositoryName, own.OwnerIsOrganization));
        Assert.Equal(("hello", "octo-org", true), (theirs.RepositoryName, theirs.Organization, theirs.OwnerIsOrganization));
        Assert.Contains("hello", theirs.Message);
        Assert.Equal("name already exists on this account", theirs.ApiError.Errors[0].Message);
    }

    [Fact]
    public async Task A_gitignore_that_is_not_known_is_its_own_refusal()
    {
        using var server = new Server(GitHub.Json(422, """
            {"message":"Repository creation failed.","errors":[{"resource":"Repository","code":"custom","field":"gitignore_template","message":"Nothing is an unknown gitignore template."}]}
            """));

        await Assert.ThrowsAsync<InvalidGitIgnoreTemplateException>(() =>
            GitHub.Client(server).Repository.Create(new NewRepository("hello") { GitignoreTemplate = "Nothing" }));
    }

    [Fact]
    public async Task A_repository_is_read_with_what_it_has_and_without_what_it_has_not()
    {
        using var server = new Server(GitHub.Ok(Hello));
        var repository = await GitHub.Client(server).Repository.Get("octocat", "hello");

        Assert.Equal("GET /repos/octocat/hello", server.Request.Asked());
        Assert.Equal(1296269, repository.Id);
        Assert.Equal(RepositoryVisibility.Private, repository.Visibility);
        Assert.Equal(["sagemaker", "mlops"], repository.Topics);
        Assert.True(repository.Permissions.Admin);
        Assert.Null(repository.PushedAt);
        Assert.Null(repository.Description);
    }

    [Fact]
    public async Task A_repository_is_read_by_its_number()
    {
        using var server = new Server(GitHub.Ok(Hello));
        await GitHub.Client(server).Repository.Get(1296269);

        Assert.Equal("GET /repositories/1296269", server.Request.Asked());
    }

    [Fact]
    public async Task Only_what_changes_is_sent()
    {
        using var server = new Server(GitHub.Ok(Hello));
        await GitHub.Client(server).Repository.Edit("octocat", "hello", new RepositoryUpdate { Archived = true });

        Assert.Equal("PATCH /repos/octocat/hello", server.Request.Asked());
        Assert.Equal(["archived"], server.Request.Body().Members());
    }

    [Fact]
    public async Task A_repository_is_deleted()
    {
        using var server = new Server(GitHub.Nothing);
        await GitHub.Client(server).Repository.Delete("octocat", "hello");

        Assert.Equal("DELETE /repos/octocat/hello", server.Request.Asked());
    }

    [Fact]
    public async Task Topics_are_replaced_all_at_once()
    {
        using var server = new Server(GitHub.Ok("""{"names":["mlops"]}"""));
        var topics = await GitHub.Client(server).Repository.ReplaceAllTopics("octocat", "hello", new RepositoryTopics(["mlops"]));

        Assert.Equal("PUT /repos/octocat/hello/topics", server.Request.Asked());
        Assert.Equal("mlops", Assert.Single(server.Request.Body().GetProperty("names").EnumerateArray()).GetString());
        Assert.Equal(["mlops"], topics.Names);
        Assert.Equal(["mlops"], (await GitHub.Client(server).Repository.GetAllTopics("octocat", "hello")).Names);
    }

    [Fact]
    public async Task The_repositories_of_an_organisation_are_listed()
    {
        using var server = new Server(GitHub.Ok($"[{Hello}]"));

        Assert.Equal("hello", Assert.Single(await GitHub.Client(server).Repository.GetAllForOrg("octo-org")).Name);
        Assert.Equal("GET /orgs/octo-org/repos", server.Request.Asked());
    }

    [Fact]
    public async Task A_branch_has_the_commit_at_its_head()
    {
        using var server = new Server(GitHub.Ok($$"""{"name":"main","commit":{"sha":"{{GitHub.Sha1}}","url":"https://api.github.com/c"},"protected":true}"""));
        var branch = await GitHub.Client(server).Repository.Branch.Get("octocat", "hello", "main");

        Assert.Equal("GET /repos/octocat/hello/branches/main", server.Request.Asked());
        Assert.Equal(("main", GitHub.Sha1, true), (branch.Name, branch.Commit.Sha, branch.Protected));
    }

    [Theory]
    [InlineData("", "hello")]
    [InlineData("octocat", "")]
    public async Task A_repository_without_a_name_is_not_asked_for(string owner, string name)
    {
        using var server = new Server(GitHub.Ok(Hello));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => GitHub.Client(server).Repository.Delete(owner, name));

        Assert.Empty(server.Requests);
    }
}
