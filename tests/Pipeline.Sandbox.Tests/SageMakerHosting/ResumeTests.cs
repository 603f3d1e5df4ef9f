using Pipeline.Sandbox.Services.SageMaker;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

[Behaviour("SageMaker/Hosting", "a kill at any moment")]
public sealed class ResumeTests
{
    private readonly Store store = new();
    private readonly TestClock clock = new();

    [Fact]
    public async Task A_creation_that_was_interrupted_is_brought_to_its_end()
    {
        var before = await BegunAsync();
        Assert.Equal("Creating", (string)(await before.DescribeAsync("e"))["EndpointStatus"]!);
        var after = Restarted();

        Assert.Equal("InService", (string)(await after.SettledAsync("e"))["EndpointStatus"]!);
    }

    [Fact]
    public async Task An_update_that_was_interrupted_is_brought_to_its_end()
    {
        var before = await BegunAsync();
        await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        await before.SettledAsync("e");
        await before.ConfigAsync("c2");
        await before.CallAsync("UpdateEndpoint", """{"EndpointName":"e","EndpointConfigName":"c2"}""");
        var after = Restarted();

        Assert.Equal("c2", (string)(await after.SettledAsync("e"))["EndpointConfigName"]!);
    }

    [Fact]
    public async Task A_component_and_a_deletion_that_were_interrupted_are_brought_to_their_end()
    {
        var before = await BegunAsync();
        await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        await before.SettledAsync("e");
        await before.CallAsync("DeleteEndpoint", """{"EndpointName":"e"}""");
        await before.ComponentConfigAsync("ic");
        await before.StartAsync("with", "ic");
        var clockwork = before.SettledAsync("with");
        while (!clockwork.IsCompleted)
            if (clock.Waiting > 1)
                clock.Pass(TimeSpan.FromHours(1));
            else
                await Task.Delay(1);
        await before.ComponentAsync("one", """{"ModelName":"m","ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024,"NumberOfCpuCoresRequired":1}}""", endpoint: "with");
        var after = Restarted();

        await after.GoneAsync("e");
        Assert.Equal("InService", (string)(await after.SettledComponentAsync("one"))["InferenceComponentStatus"]!);
    }

    private async Task<HostingAccount> BegunAsync()
    {
        var account = new HostingAccount(HostingAccount.Slow(clock), store);
        await account.RoleAsync();
        await account.ModelAsync("m");
        await account.ConfigAsync("c");
        await account.StartAsync("e", "c");
        return account;
    }

    private HostingAccount Restarted()
    {
        var account = new HostingAccount(new() { Clock = clock }, store);
        account.Cloud.World.Resume<SageMakerService>();
        return account;
    }
}
