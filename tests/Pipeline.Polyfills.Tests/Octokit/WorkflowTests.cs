using Octokit;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

public class WorkflowTests
{
    [Fact]
    public async Task A_workflow_is_started_with_what_it_asks_for()
    {
        using var server = new Server(GitHub.Nothing);
        var dispatch = new CreateWorkflowDispatch("main") { Inputs = new Dictionary<string, object> { ["environment"] = "dev", ["EndpointName"] = "one" } };
        await GitHub.Client(server).Actions.Workflows.CreateDispatch("octocat", "hello", "build.yml", dispatch);

        Assert.Equal("POST /repos/octocat/hello/actions/workflows/build.yml/dispatches", server.Request.Asked());
        Assert.Equal("main", server.Request.Body().Text("ref"));
        Assert.Equal("dev", server.Request.Body().GetProperty("inputs").Text("environment"));
    }

    [Fact]
    public async Task A_workflow_is_started_by_its_number()
    {
        using var server = new Server(GitHub.Nothing);
        await GitHub.Client(server).Actions.Workflows.CreateDispatch("octocat", "hello", 161335L, new CreateWorkflowDispatch("main"));

        Assert.Equal("POST /repos/octocat/hello/actions/workflows/161335/dispatches", server.Request.Asked());
        Assert.Equal(["ref"], server.Request.Body().Members());
    }

    [Fact]
    public async Task A_workflow_that_does_not_listen_refuses()
    {
        using var server = new Server(GitHub.Refusal(422, "Workflow does not have 'workflow_dispatch' trigger"));
        var refusal = await Assert.ThrowsAsync<ApiValidationException>(() =>
            GitHub.Client(server).Actions.Workflows.CreateDispatch("octocat", "hello", "build.yml", new CreateWorkflowDispatch("main")));

        Assert.Equal("Workflow does not have 'workflow_dispatch' trigger", refusal.Message);
    }

    [Fact]
    public async Task Workflows_are_listed_with_their_state()
    {
        using var server = new Server(GitHub.Ok("""
            {"total_count":1,"workflows":[{"id":161335,"name":"Build","path":".github/workflows/build.yml","state":"disabled_manually","created_at":"2024-05-06T07:08:07Z","updated_at":"2024-05-06T07:08:07Z"}]}
            """));
        var workflow = Assert.Single((await GitHub.Client(server).Actions.Workflows.List("octocat", "hello")).Workflows);

        Assert.Equal((161335L, ".github/workflows/build.yml", WorkflowState.DisabledManually), (workflow.Id, workflow.Path, workflow.State.Value));
    }
}
