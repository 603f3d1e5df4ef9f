using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.SageMakerRuntime;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.SageMakerHosting;

namespace Pipeline.Sandbox.Tests.SageMakerRuntime;

[Behaviour("SageMakerRuntime", "an asynchronous request")]
public sealed class AsyncTests
{
    private const string Chat = """{"messages":[{"role":"user","content":"Hello"}]}""";
    private readonly Store store = new();

    [Fact]
    public async Task The_answer_is_an_object_in_S3()
    {
        var account = await ReadyAsync(new());
        await account.Cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "async-1", ["Key"] = "in/a.json", ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Chat)) });
        var accepted = await account.CallAsync("sagemaker-runtime", "InvokeEndpointAsync", new() { ["EndpointName"] = "e", ["ContentType"] = "application/json", ["InputLocation"] = "s3://async-1/in/a.json", ["InferenceId"] = "id-1" });

        Assert.Equal("id-1", (string)accepted["InferenceId"]!);
        Assert.StartsWith("s3://async-1/out/", (string)accepted["OutputLocation"]!);
        Assert.Contains("[simulated]", await ReadAsync(account, (string)accepted["OutputLocation"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_an_object_beside_it()
    {
        var account = await ReadyAsync(new());
        var accepted = await account.CallAsync("sagemaker-runtime", "InvokeEndpointAsync", Inline("{}"));

        Assert.StartsWith("Received client error (400) from primary", await ReadAsync(account, (string)accepted["FailureLocation"]!));
    }

    [Fact]
    public async Task A_kill_before_the_answer_does_not_lose_the_request()
    {
        var clock = new TestClock();
        var before = await ReadyAsync(HostingAccount.Slow(clock), clock);
        var accepted = await before.CallAsync("sagemaker-runtime", "InvokeEndpointAsync", Inline(Chat));
        var after = new HostingAccount(new() { Clock = clock }, store);
        after.Cloud.World.Resume<SageMakerRuntimeService>();

        Assert.Contains("[simulated]", await ReadAsync(after, (string)accepted["OutputLocation"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_kind_of_endpoint_takes_its_own_kind_of_request()
    {
        var account = await ReadyAsync(new());
        await account.ConfigAsync("plain");
        await account.EndpointAsync("p", "plain");
        var direct = await Assert.ThrowsAsync<AwsError>(() => account.InvokeAsync(Chat));
        var input = Inline(Chat);
        input["EndpointName"] = "p";
        var indirect = await Assert.ThrowsAsync<AwsError>(() => account.CallAsync("sagemaker-runtime", "InvokeEndpointAsync", input));

        Assert.Contains("is an asynchronous inference endpoint", direct.Message, StringComparison.Ordinal);
        Assert.Contains("is not an asynchronous inference endpoint", indirect.Message, StringComparison.Ordinal);
    }

    private static JsonObject Inline(string body) => new() { ["EndpointName"] = "e", ["ContentType"] = "application/json", ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(body)) };

    private async Task<HostingAccount> ReadyAsync(SandboxOptions options, TestClock? clock = null)
    {
        var account = new HostingAccount(options, store);
        await account.RoleAsync();
        await account.ModelAsync("m");
        await account.Cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "async-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await account.ConfigAsync("c", more: ""","AsyncInferenceConfig":{"OutputConfig":{"S3OutputPath":"s3://async-1/out/","S3FailurePath":"s3://async-1/fail"}}""");
        await account.StartAsync("e", "c");
        if (clock is not null)
            await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        await account.SettledAsync("e");
        return account;
    }

    private static async Task<string> ReadAsync(HostingAccount account, string address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var key = address["s3://async-1/".Length..];
        while (!await account.Cloud.HasAsync("s3", "HeadObject", new() { ["Bucket"] = "async-1", ["Key"] = key }))
            await Task.Delay(1, patience.Token);
        var found = await account.Cloud.AskAsync("s3", "GetObject", new() { ["Bucket"] = "async-1", ["Key"] = key });
        return Encoding.UTF8.GetString(Convert.FromBase64String((string)found["Body"]!));
    }
}
