using Amazon.IdentityManagement.Model;
using Pipeline.Failures;

namespace Pipeline.EndToEnd.Tests.Identities;

/// <summary>Tests that make identities out of a checkout of their own in a sandbox of their own.</summary>
public abstract class IdentityTests : IAsyncLifetime
{
    private protected const string UserName = "sagemaker-deployer";
    private protected const string RoleName = "SageMakerExecutionRoleLLM";

    private protected Checkout Checkout { get; } = new("xgboost_abalone");

    private protected StrictSandbox Sandbox { get; private set; } = null!;

    private protected IdentityMaker Maker { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Sandbox = await StrictSandbox.StartAsync();
        Maker = new IdentityMaker(Checkout, Sandbox);
    }

    public async Task DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        Checkout.Dispose();
    }

    private protected async Task<IReadOnlyList<string>> KeysAsync()
    {
        using var session = Maker.Session();
        return [.. (await session.Identities.ListAccessKeysAsync(new ListAccessKeysRequest { UserName = UserName })).AccessKeyMetadata.Select(key => key.AccessKeyId)];
    }

    /// <summary>Holds that a run is not ready, that it says why with that code, and that it wrote nothing.</summary>
    private protected async Task<Problem> RefusesAsync(string code, Func<Task> run)
    {
        var before = Sandbox.Writes.Count();
        var problem = Assert.Single((await Assert.ThrowsAsync<NotReady>(run)).Problems);
        Assert.Equal(code, problem.Code);
        Assert.NotNull(problem.Hint);
        Assert.Equal(before, Sandbox.Writes.Count());
        return problem;
    }

    private protected async Task MakesNoWritingCallAsync(Func<Task> run)
    {
        var before = Sandbox.Writes.Count();
        await run();
        Assert.Equal(before, Sandbox.Writes.Count());
    }
}
