using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Iam;

public sealed class RoleTrustTests
{
    private const string Role = "arn:aws:iam::111122223333:role/execution";

    private readonly TestClock clock = new();

    [Theory]
    [InlineData("sagemaker.amazonaws.com", true)]
    [InlineData("lambda.amazonaws.com", false)]
    public async Task A_service_acts_as_a_role_that_names_it(string service, bool trusted)
    {
        var (world, call) = await RoleAsync(TimeSpan.Zero, Documents.Trust);

        Assert.Equal(trusted, world.Service<IamService>().LetsAssume(Role, service, call));
        Assert.False(world.Service<IamService>().LetsAssume(Role + "2", service, call));
    }

    [Theory]
    [InlineData("111122223333", true)]
    [InlineData("444455556666", false)]
    public async Task The_account_that_hands_over_a_role_may_be_a_condition(string account, bool trusted)
    {
        var (world, call) = await RoleAsync(TimeSpan.Zero, Documents.Trust.Replace("\"Action\"", $$$"""  "Condition":{"StringEquals":{"aws:SourceAccount":"{{{account}}}"}}, "Action" """, StringComparison.Ordinal));

        Assert.Equal(trusted, world.Service<IamService>().LetsAssume(Role, "sagemaker.amazonaws.com", call));
    }

    [Fact]
    [Behaviour("Iam", "a new role")]
    public async Task A_new_role_is_known_everywhere_after_a_while()
    {
        var (world, call) = await RoleAsync(TimeSpan.FromSeconds(8), Documents.TrustOf("arn:aws:iam::111122223333:root"));
        var input = new JsonObject { ["RoleArn"] = Role, ["RoleSessionName"] = "session" };
        Assert.Equal("AccessDenied", (await Assert.ThrowsAsync<AwsError>(() => world.InvokeAsync("sts", "AssumeRole", call, (JsonObject)input.DeepClone()))).Code);

        clock.Pass(TimeSpan.FromSeconds(8));

        Assert.NotNull((await world.InvokeAsync("sts", "AssumeRole", call, input))["Credentials"]);
    }

    private async Task<(SandboxWorld World, Call Call)> RoleAsync(TimeSpan delay, string trust)
    {
        var world = new SandboxWorld(new() { Clock = clock, PropagationDelay = delay }, new());
        var call = new Call("", "111122223333", "eu-west-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None);
        await world.InvokeAsync("iam", "CreateRole", call, new() { ["RoleName"] = "execution", ["AssumeRolePolicyDocument"] = trust });
        return (world, call);
    }
}
