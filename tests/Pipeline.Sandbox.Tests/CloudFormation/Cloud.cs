using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CloudFormation;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>A world in memory and one of its callers. Every request and answer of CloudFormation is held to the API model.</summary>
internal sealed class Cloud
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public Cloud(SandboxOptions? options = null, Store? store = null) : this(new SandboxWorld(options ?? new(), store ?? new()))
    {
    }

    private Cloud(SandboxWorld world) => World = world;

    /// <summary>A caller of a world that is served over HTTP.</summary>
    public static Cloud Of(SandboxHost host, string region = "eu-west-1") => new(host.World) { Region = region };

    public SandboxWorld World { get; }

    public string Account { get; init; } = "111122223333";

    public string Region { get; init; } = "eu-west-1";

    /// <summary>A caller of a world that somebody else made.</summary>
    public static Cloud In(SandboxWorld world) => new(world);

    /// <summary>The same world as others see it.</summary>
    public Cloud From(string account, string region = "eu-west-1") => new(World) { Account = account, Region = region };

    public void Resume() => World.Resume<CloudFormationService>();

    /// <summary>Calls CloudFormation.</summary>
    public async Task<JsonObject> CallAsync(string operation, JsonObject input)
    {
        var facts = ApiModels.Load("cloudformation").Operations[operation];
        Assert.Empty(RequestValidator.UnknownMembers(facts, input));
        var answer = await AskAsync("cloudformation", operation, input);
        Assert.Empty(AnswerValidator.Problems(facts, answer));
        return answer;
    }

    /// <summary>Calls any service.</summary>
    public Task<JsonObject> AskAsync(string service, string operation, JsonObject input) =>
        World.InvokeAsync(service, operation, new(operation, Account, Region, $"arn:aws:iam::{Account}:user/sandbox", [], "r", CancellationToken.None), input);

    public async Task<AwsError> RefusedAsync(string operation, JsonObject input) => await Assert.ThrowsAsync<AwsError>(() => CallAsync(operation, input));

    public Task<JsonObject> CreateAsync(string name, string template, params (string Name, string Value)[] parameters) =>
        CallAsync("CreateStack", Asking(name, template, parameters));

    public Task<JsonObject> UpdateAsync(string name, string template, params (string Name, string Value)[] parameters) =>
        CallAsync("UpdateStack", Asking(name, template, parameters));

    /// <summary>Creates a stack and waits for its end.</summary>
    public async Task<JsonNode> CreatedAsync(string name, string template, params (string Name, string Value)[] parameters)
    {
        await CreateAsync(name, template, parameters);
        return await DoneAsync(name);
    }

    /// <summary>Updates a stack and waits for its end.</summary>
    public async Task<JsonNode> UpdatedAsync(string name, string template, params (string Name, string Value)[] parameters)
    {
        await UpdateAsync(name, template, parameters);
        return await DoneAsync(name);
    }

    /// <summary>Deletes a stack and waits for its end.</summary>
    public async Task<JsonNode> DeletedAsync(string name)
    {
        var id = (string)(await StackAsync(name))["StackId"]!;
        await CallAsync("DeleteStack", new() { ["StackName"] = name });
        return await DoneAsync(id);
    }

    /// <summary>Makes a change set and waits until it is computed.</summary>
    public async Task<JsonObject> ChangeSetAsync(string stack, string template, string type, params (string Name, string Value)[] parameters)
    {
        var input = Asking(stack, template, parameters);
        (input["ChangeSetName"], input["ChangeSetType"]) = ("changes", type);
        var id = (string)(await CallAsync("CreateChangeSet", input))["Id"]!;
        return await ComputedAsync(id);
    }

    public async Task<JsonObject> ComputedAsync(string id)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await CallAsync("DescribeChangeSet", new() { ["ChangeSetName"] = id }) is var set)
            if ((string)set["Status"]! is "CREATE_COMPLETE" or "FAILED")
                return set;
            else
                await Task.Delay(1, patience.Token);
        throw new InvalidOperationException();
    }

    public async Task<JsonNode> StackAsync(string name) => (await CallAsync("DescribeStacks", new() { ["StackName"] = name }))["Stacks"]![0]!;

    /// <summary>Waits until nothing is in progress any more.</summary>
    public async Task<JsonNode> DoneAsync(string name)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await StackAsync(name) is var stack)
            if (!((string)stack["StackStatus"]!).EndsWith("_IN_PROGRESS", StringComparison.Ordinal))
                return stack;
            else
                await Task.Delay(1, patience.Token);
        throw new InvalidOperationException();
    }

    /// <summary>All events as <c>LogicalId STATUS</c>, oldest first.</summary>
    public async Task<IReadOnlyList<string>> StoryAsync(string name) =>
        [.. (await EventsAsync(name)).Select(one => $"{one["LogicalResourceId"]} {one["ResourceStatus"]}")];

    /// <summary>All events, oldest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> EventsAsync(string name)
    {
        var events = new List<JsonNode>();
        string? next = null;
        do
        {
            var input = new JsonObject { ["StackName"] = name };
            if (next is not null)
                input["NextToken"] = next;
            var page = await CallAsync("DescribeStackEvents", input);
            events.AddRange(page["StackEvents"]!.AsArray().Select(one => one!));
            next = (string?)page["NextToken"];
        }
        while (next is not null);
        events.Reverse();
        return events;
    }

    /// <summary>The reason that a resource failed with.</summary>
    public async Task<string> FailureAsync(string name, string logicalId) =>
        (string)(await EventsAsync(name)).First(one => (string)one["LogicalResourceId"]! == logicalId && ((string)one["ResourceStatus"]!).EndsWith("_FAILED", StringComparison.Ordinal))["ResourceStatusReason"]!;

    public async Task<JsonNode?> ResourceAsync(string stack, string logicalId) =>
        (await CallAsync("ListStackResources", new() { ["StackName"] = stack }))["StackResourceSummaries"]!.AsArray().FirstOrDefault(row => (string)row!["LogicalResourceId"]! == logicalId);

    public async Task<string> IdAsync(string stack, string logicalId) => (string)(await ResourceAsync(stack, logicalId))!["PhysicalResourceId"]!;

    public async Task<bool> HasAsync(string service, string operation, JsonObject input)
    {
        try
        {
            await AskAsync(service, operation, input);
            return true;
        }
        catch (AwsError)
        {
            return false;
        }
    }

    public static JsonObject Asking(string name, string template, params (string Name, string Value)[] parameters) => new()
    {
        ["StackName"] = name,
        ["TemplateBody"] = template,
        ["Capabilities"] = new JsonArray("CAPABILITY_NAMED_IAM"),
        ["Parameters"] = new JsonArray([.. parameters.Select(one => (JsonNode)new JsonObject { ["ParameterKey"] = one.Name, ["ParameterValue"] = one.Value })]),
    };
}
