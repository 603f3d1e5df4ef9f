using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class AccountTests
{
    [Theory]
    [InlineData("User", AccountType.User)]
    [InlineData("Organization", AccountType.Organization)]
    [InlineData("Bot", AccountType.Bot)]
    public async Task An_account_says_what_it_is(string written, AccountType type)
    {
        using var server = new Server(GitHub.Ok($$"""{"login":"octo","id":583231,"node_id":"MDQ6","type":"{{written}}","site_admin":false}"""));
        var account = await GitHub.Client(server).User.Get("octo");

        Assert.Equal("GET /users/octo", server.Request.Asked());
        Assert.True(account.Type == type);
        Assert.Equal(("octo", 583231L), (account.Login, (long)account.Id));
    }

    [Fact]
    public async Task The_caller_is_an_account_too()
    {
        using var server = new Server(GitHub.Ok("""
            {"login":"octocat","id":1,"name":null,"email":null,"type":"User","created_at":"2011-01-25T18:44:36Z","updated_at":"2023-05-01T10:00:00Z","public_repos":8}
            """));
        var caller = await GitHub.Client(server).User.Current();

        Assert.Equal("GET /user", server.Request.Asked());
        Assert.Equal(new DateTimeOffset(2011, 1, 25, 18, 44, 36, TimeSpan.Zero), caller.CreatedAt);
        Assert.Equal(8, caller.PublicRepos);
        Assert.Null(caller.Email);
    }

    [Fact]
    public async Task An_organisation_is_asked_as_one()
    {
        using var server = new Server(GitHub.Ok("""{"login":"octo-org","id":2,"type":"Organization","description":"makes things"}"""));
        var organization = await GitHub.Client(server).Organization.Get("octo-org");

        Assert.Equal("GET /orgs/octo-org", server.Request.Asked());
        Assert.Equal(("octo-org", "makes things"), (organization.Login, organization.Description));
    }

    [Theory]
    [InlineData(204, true)]
    [InlineData(404, false)]
    public async Task Who_belongs_to_an_organisation_is_yes_or_no(int status, bool belongs)
    {
        using var server = new Server(status == 204 ? GitHub.Nothing : GitHub.Refusal(404, "Not Found"));

        Assert.Equal(belongs, await GitHub.Client(server).Organization.Member.CheckMember("octo-org", "octocat"));
        Assert.Equal("GET /orgs/octo-org/members/octocat", server.Request.Asked());
    }
}
