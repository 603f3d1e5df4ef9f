using Pipeline.Failures;
using Pipeline.Modules.Endpoints;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>What <c>DeleteEndpoint</c> does with endpoints that manifests declare.</summary>
public sealed class DeclaredEndpointTests : EndpointTests
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Checkout.Edit("manifests/local/deployment.yaml", "    path: manifests/local/sagemaker-templates-modules.yaml\n",
            "    path: manifests/local/sagemaker-templates-modules.yaml\n  - name: bots\n    path: manifests/local/bots-modules.yaml\n");
        Checkout.Append("manifests/local/bots-modules.yaml", """
            name: chat
            path: cloudformation/endpoint
            targetAccount: primary
            parameters:
              - name: execution-role-arn
                value: arn:aws:iam::111122223333:role/exec
            ---
            name: search
            path: cloudformation/endpoint
            targetAccount: primary
            parameters:
              - name: execution-role-arn
                value: arn:aws:iam::111122223333:role/exec
            """);
    }

    [Fact]
    public async Task A_module_s_stack_goes_with_what_the_module_left()
    {
        await DeployedAsync("chat");
        Assert.Equal("bots/chat", Assert.Single((await ListAsync()).Rows)[^1]);

        await DeleteAsync("chat");

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task What_a_module_left_goes_when_its_stack_is_gone_already()
    {
        await Hosting.Session.Parameters.PutParameterAsync(new() { Name = "/mlops/local/bots/chat/metadata", Value = "{}", Type = "String" });

        await DeleteAsync("chat");

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task One_that_cannot_be_deleted_keeps_no_other_from_being_deleted()
    {
        await DeployedAsync("chat");
        await Hosting.StackAsync("theirs", OwnedEndpointTests.Template("search", OwnedEndpointTests.Bucket));

        var refused = await Assert.ThrowsAsync<NeedsApproval>(() => DeleteAsync(new RemovalWishes(null, true, "./build.sh DeleteEndpoint") { Agreed = true }));

        Assert.Equal(("PL7002", "to delete the whole stack: ./build.sh DeleteEndpoint --endpoint-name search --yes"), (refused.Code, refused.Hint));
        var left = await Hosting.LeftAsync();
        Assert.Contains("endpoint search", left);
        Assert.DoesNotContain(left, one => one.Contains("chat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_that_cannot_be_deleted_are_both_told()
    {
        await Hosting.StackAsync("theirs", OwnedEndpointTests.Template("search", OwnedEndpointTests.Bucket));
        await Hosting.StackAsync("others", OwnedEndpointTests.Template("chat", OwnedEndpointTests.Bucket));

        var failed = await Assert.ThrowsAsync<SeveralFailed>(() => DeleteAsync(new RemovalWishes(null, true, "./build.sh DeleteEndpoint") { Agreed = true }));

        Assert.Equal((7, "PL5021", "2 of 2 endpoints could not be deleted"), (failed.ExitCode, failed.Code, failed.Message));
        Assert.Contains("stack theirs", failed.Detail);
        Assert.Contains("stack others", failed.Detail);
    }

    [Fact]
    public async Task Endpoints_that_share_a_model_go_together_with_it()
    {
        await Hosting.ModelAsync("shared");
        await Hosting.EndpointAsync("chat", "one-config", "shared");
        await Hosting.EndpointAsync("search", "two-config", "shared");

        await DeleteAsync(new RemovalWishes(null, true, "./build.sh DeleteEndpoint") { Agreed = true });

        await LeavesNothingAsync();
    }

    private async Task DeployedAsync(string module)
    {
        await Hosting.StackAsync($"mlops-local-bots-{module}", OwnedEndpointTests.Template(module), ("pipeline:project", "mlops"), ("pipeline:deployment", "local"), ("pipeline:module", $"bots/{module}"));
        await Hosting.Session.Parameters.PutParameterAsync(new() { Name = $"/mlops/local/bots/{module}/metadata", Value = "{}", Type = "String" });
    }
}
