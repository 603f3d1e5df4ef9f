using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests;

/// <summary>Several services of one sandbox in memory that work with one another. Every answer is held to the API model.</summary>
internal sealed class Neighbourhood(Store? store = null, SandboxOptions? options = null, Func<SandboxWorld, IEnumerable<AwsService>>? create = null)
{
    public const string Account = "111122223333";

    public TestClock Clock { get; } = new();

    public SandboxWorld World => field ??= new((options ?? new()) with { Clock = Clock, CheckModels = true }, store ?? new(), create);

    public Call Caller { get; } = new("Test", Account, "eu-west-1", $"arn:aws:iam::{Account}:user/sandbox", [], "r", CancellationToken.None);

    public async Task<JsonObject> CallAsync(string model, string operation, string input = "{}")
    {
        var facts = ApiModels.Load(model).Operations[operation];
        var answer = await World.InvokeAsync(model, operation, Caller, JsonNode.Parse(input)!.AsObject());
        Assert.Empty(AnswerValidator.Problems(facts, answer));
        Assert.Empty(World.Log.Faults);
        return answer;
    }

    public Task<AwsError> RefusedAsync(string model, string operation, string input = "{}") =>
        Assert.ThrowsAsync<AwsError>(() => CallAsync(model, operation, input));

    /// <summary>A role that a service may assume and that may do everything; its ARN.</summary>
    public async Task<string> RoleAsync(string name, string service)
    {
        var trust = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"{{service}}"},"Action":"sts:AssumeRole"}]}""";
        var answer = await CallAsync("iam", "CreateRole", new JsonObject { ["RoleName"] = name, ["AssumeRolePolicyDocument"] = trust }.ToJsonString());
        await CallAsync("iam", "AttachRolePolicy", Allowed.Everything(name).ToJsonString());
        return (string)answer["Role"]!["Arn"]!;
    }

    /// <summary>Asks until the answer is there: what happens in the background takes its time, though none on the sandbox's clock.</summary>
    public async Task<T> UntilAsync<T>(Func<Task<T?>> ask) where T : class
    {
        for (var turn = 0; turn < 2000; turn++)
        {
            if (await ask() is { } answer)
                return answer;
            await Task.Delay(5);
        }
        Assert.Empty(World.Log.Faults);
        throw new InvalidOperationException("It did not happen.");
    }

    /// <summary>The lines of a log group in order, once there are so many.</summary>
    public Task<string[]> LinesAsync(string group, int count = 1) => UntilAsync(async () =>
    {
        if ((await CallAsync("logs", "DescribeLogGroups", $$"""{"logGroupNamePrefix":"{{group}}"}"""))["logGroups"]!.AsArray().Count == 0)
            return null;
        string[] lines = [.. (await CallAsync("logs", "FilterLogEvents", $$"""{"logGroupName":"{{group}}"}"""))["events"]!.AsArray().Select(line => (string)line!["message"]!)];
        return lines.Length >= count ? lines : null;
    });
}
