using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class WorldTests
{
    private static readonly Call From = new("CreateStack", "111122223333", "eu-west-1", "arn:aws:iam::111122223333:user/sandbox", [], "id", CancellationToken.None);

    [Fact]
    public async Task A_service_calls_another_as_the_same_account_and_region()
    {
        var world = new SandboxWorld(new(), new Store());
        await world.InvokeAsync("ssm", "PutParameter", From, new() { ["Name"] = "/a", ["Value"] = "1", ["Type"] = "String" });
        var answer = await world.InvokeAsync("ssm", "GetParameter", From, new() { ["Name"] = "/a" });
        Assert.Equal("arn:aws:ssm:eu-west-1:111122223333:parameter/a", answer["Parameter"]!["ARN"]!.GetValue<string>());
        Assert.Equal("ParameterNotFound", (await Assert.ThrowsAsync<AwsError>(() => world.InvokeAsync("ssm", "GetParameter", From with { Account = "444455556666" }, new() { ["Name"] = "/a" }))).Code);
    }

    [Fact]
    public async Task Calls_between_services_are_held_to_the_model_too()
    {
        var world = new SandboxWorld(new(), new Store());
        var refused = await Assert.ThrowsAsync<AwsError>(() => world.InvokeAsync("iam", "CreateRole", From, new() { ["RoleName"] = "r" }));
        Assert.Contains("assumeRolePolicyDocument", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objects_body_is_base64_between_services()
    {
        var world = new SandboxWorld(new(), new Store());
        await world.InvokeAsync("s3", "CreateBucket", From, new() { ["Bucket"] = "templates", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await world.InvokeAsync("s3", "PutObject", From, new() { ["Bucket"] = "templates", ["Key"] = "a.yaml", ["Body"] = Convert.ToBase64String("Resources:"u8) });
        var answer = await world.InvokeAsync("s3", "GetObject", From, new() { ["Bucket"] = "templates", ["Key"] = "a.yaml" });
        Assert.Equal("Resources:", Encoding.UTF8.GetString(Convert.FromBase64String(answer["Body"]!.GetValue<string>())));
    }

    [Fact]
    public async Task Background_work_is_told_to_stop_and_its_faults_are_kept()
    {
        var host = await SandboxHost.StartAsync(new());
        var stopped = new TaskCompletionSource();
        host.World.Background.Start(_ => throw new InvalidOperationException("broken"));
        host.World.Background.Start(async stop =>
        {
            await Task.Delay(Timeout.Infinite, stop).ContinueWith(_ => { }, TaskScheduler.Default);
            stopped.SetResult();
        });
        await host.DisposeAsync();
        Assert.True(stopped.Task.IsCompleted);
        Assert.Equal("broken", Assert.Single(host.Faults).Message);
    }
}
