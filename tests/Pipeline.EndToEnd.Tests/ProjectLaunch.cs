using System.Text.Json.Nodes;
using Pipeline.Rendering;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests;

/// <summary>A stack of a published template, made as Service Catalog makes it: from the object in the artifact bucket, with a project's name, id and tags.</summary>
internal sealed class ProjectLaunch(StrictSandbox sandbox, string templateUrl, string name, string id)
{
    public const string Stack = "SC-111122223333-pp-abcdefghijklm";

    /// <summary>Parameters that a person sets besides those that have no default.</summary>
    public IReadOnlyDictionary<string, string> Chosen { get; init; } = new Dictionary<string, string>();

    /// <summary>Makes the stack and waits for it; its outputs.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CreateAsync(RenderedTemplate template)
    {
        await CallAsync("CreateStack", Request(template));
        var stack = await EndAsync();
        Assert.True((string)stack["StackStatus"]! == "CREATE_COMPLETE", await CausesAsync());
        return stack["Outputs"]!.AsArray().ToDictionary(output => (string)output!["OutputKey"]!, output => (string)output!["OutputValue"]!);
    }

    /// <summary>Whether the same launch again would change nothing.</summary>
    public async Task<bool> ChangesNothingAsync(RenderedTemplate template)
    {
        var request = Request(template);
        request["ChangeSetName"] = "again";
        await CallAsync("CreateChangeSet", request);
        var set = await DeployProject.UntilAsync(async () =>
            await CallAsync("DescribeChangeSet", new() { ["StackName"] = Stack, ["ChangeSetName"] = "again" }) is var answer && (string)answer["Status"]! is "FAILED" or "CREATE_COMPLETE" ? answer : null);
        return (string)set["Status"]! == "FAILED" && ((string)set["StatusReason"]!).Contains("didn't contain changes", StringComparison.Ordinal);
    }

    private JsonObject Request(RenderedTemplate template)
    {
        var parameters = LaunchParameters.Of(template.Text);
        foreach (var (parameter, value) in Chosen.Append(new("SageMakerProjectName", name)).Append(new("SageMakerProjectId", id)))
            parameters[parameter] = value;
        return new()
        {
            ["StackName"] = Stack,
            ["TemplateURL"] = templateUrl,
            ["Parameters"] = new JsonArray([.. parameters.Select(parameter => new JsonObject { ["ParameterKey"] = parameter.Key, ["ParameterValue"] = parameter.Value })]),
            ["Capabilities"] = new JsonArray("CAPABILITY_NAMED_IAM"),
            ["Tags"] = new JsonArray(new JsonObject { ["Key"] = "sagemaker:project-id", ["Value"] = id }, new JsonObject { ["Key"] = "sagemaker:project-name", ["Value"] = name }),
        };
    }

    private Task<JsonObject> EndAsync() => DeployProject.UntilAsync(async () =>
        (await CallAsync("DescribeStacks", new() { ["StackName"] = Stack }))["Stacks"]![0]!.AsObject() is var stack && !((string)stack["StackStatus"]!).EndsWith("_IN_PROGRESS", StringComparison.Ordinal) ? stack : null);

    private async Task<string> CausesAsync() => string.Join('\n', (await CallAsync("DescribeStackEvents", new() { ["StackName"] = Stack }))["StackEvents"]!.AsArray()
        .Where(happened => ((string?)happened!["ResourceStatus"])?.EndsWith("_FAILED", StringComparison.Ordinal) == true)
        .Select(happened => $"{happened!["LogicalResourceId"]}: {happened["ResourceStatusReason"]}"));

    private Task<JsonObject> CallAsync(string operation, JsonObject input) =>
        sandbox.Host.World.InvokeAsync("cloudformation", operation, new Call("", "111122223333", "us-east-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None), input);
}
