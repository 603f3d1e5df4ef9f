using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class VariableTests
{
    [Fact]
    public async Task A_variable_is_made()
    {
        using var server = new Server(GitHub.Created("{}"));
        await GitHub.Client(server).Repository.Actions.Variables.Create("octocat", "hello", new Variable("AWS_REGION", "eu-west-1"));

        Assert.Equal("POST /repos/octocat/hello/actions/variables", server.Request.Asked());
        Assert.Equal(("AWS_REGION", "eu-west-1"), (server.Request.Body().Text("name"), server.Request.Body().Text("value")));
    }

    [Fact]
    public async Task A_variable_is_changed_where_it_is()
    {
        using var server = new Server(GitHub.Nothing);
        await GitHub.Client(server).Repository.Actions.Variables.Update("octocat", "hello", new Variable("AWS_REGION", "eu-west-2"));

        Assert.Equal("PATCH /repos/octocat/hello/actions/variables/AWS_REGION", server.Request.Asked());
        Assert.Equal("eu-west-2", server.Request.Body().Text("value"));
    }

    [Fact]
    public async Task Variables_are_read_with_their_values()
    {
        const string One = """{"name":"AWS_REGION","value":"eu-west-1","created_at":"2024-05-06T07:08:07Z","updated_at":"2024-05-07T07:08:07Z"}""";
        using var one = new Server(GitHub.Ok(One));
        using var all = new Server(GitHub.Ok($$"""{"total_count":1,"variables":[{{One}}]}"""));

        Assert.Equal("eu-west-1", (await GitHub.Client(one).Repository.Actions.Variables.Get("octocat", "hello", "AWS_REGION")).Value);
        Assert.Equal("AWS_REGION", Assert.Single((await GitHub.Client(all).Repository.Actions.Variables.GetAll("octocat", "hello")).Variables).Name);
    }

    [Fact]
    public async Task A_variable_that_is_there_is_a_conflict()
    {
        using var server = new Server(GitHub.Refusal(409, "Already exists - Variable already exists"));
        var refusal = await Assert.ThrowsAsync<ApiException>(() => GitHub.Client(server).Repository.Actions.Variables.Create("octocat", "hello", new Variable("A", "1")));

        Assert.Equal(System.Net.HttpStatusCode.Conflict, refusal.StatusCode);
    }

    [Fact]
    public async Task A_variable_is_deleted()
    {
        using var server = new Server(GitHub.Nothing);
        await GitHub.Client(server).Repository.Actions.Variables.Delete("octocat", "hello", "AWS_REGION");

        Assert.Equal("DELETE /repos/octocat/hello/actions/variables/AWS_REGION", server.Request.Asked());
    }
}
