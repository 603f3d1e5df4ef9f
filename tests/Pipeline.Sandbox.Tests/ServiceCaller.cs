using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests;

/// <summary>Calls one service of a sandbox in memory. Every request has only known members, and every answer is held to the API model.</summary>
internal sealed class ServiceCaller
{
    private readonly SandboxWorld world;
    private readonly string model;

    public ServiceCaller(string model, Store? store = null)
    {
        this.model = model;
        world = new(new() { Clock = Clock }, store ?? new());
    }

    public TestClock Clock { get; } = new();

    public async Task<JsonObject> CallAsync(string operation, string input = "{}")
    {
        var facts = ApiModels.Load(model).Operations[operation];
        var members = JsonNode.Parse(input)!.AsObject();
        Assert.Empty(RequestValidator.UnknownMembers(facts, members));
        var call = new Call(operation, "111122223333", "eu-west-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None);
        var answer = await world.InvokeAsync(model, operation, call, members);
        Assert.Empty(AnswerValidator.Problems(facts, answer));
        return answer;
    }

    public async Task<AwsError> RefusedAsync(string operation, string input = "{}") =>
        await Assert.ThrowsAsync<AwsError>(() => CallAsync(operation, input));
}
