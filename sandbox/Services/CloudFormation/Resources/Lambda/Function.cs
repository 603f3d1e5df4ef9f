using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Lambda;

/// <summary><c>AWS::Lambda::Function</c>.</summary>
internal sealed class Function : ResourceHandler
{
    // What other operations change.
    private static readonly string[] Otherwise = ["Code", "Architectures", "Tags", "ReservedConcurrentExecutions"];
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);

    public override NameRule Name(ResourceType? type) => new("FunctionName", 64);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("lambda", "CreateFunction", properties);
        input["FunctionName"] = context.Chosen;
        input["KMSKeyArn"] = properties.Copy("KmsKeyArn");
        input["Code"] = InlineCode.Of(properties);
        input["Tags"] = TagsOf(context, context.Chosen).Write(context.FirstTags(properties["Tags"]));
        await PatientlyAsync(context, () => context.DoAsync("lambda", "CreateFunction", (JsonObject)input.DeepClone()));
        context.Begun(context.Chosen);
        await ReserveAsync(context, context.Chosen, [], properties);
        return await SettledAsync(context, context.Chosen);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await SettledAsync(context, physicalId);
        if (PropertyMembers.Differs("Code", before, after) || PropertyMembers.Differs("Architectures", before, after))
        {
            var code = InlineCode.Of(after);
            code["FunctionName"] = physicalId;
            code["Architectures"] = after.Copy("Architectures");
            await context.DoAsync("lambda", "UpdateFunctionCode", code);
            await SettledAsync(context, physicalId);
        }
        if (before.Select(one => one.Key).Union(after.Select(one => one.Key)).Except(Otherwise).Any(name => PropertyMembers.Differs(name, before, after)))
            await PatientlyAsync(context, () => context.DoAsync("lambda", "UpdateFunctionConfiguration", Settings(physicalId, before, after)));
        await ReserveAsync(context, physicalId, before, after);
        await TagsOf(context, physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return await SettledAsync(context, physicalId);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("lambda", "DeleteFunction", new() { ["FunctionName"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("lambda", "GetFunctionConfiguration", new() { ["FunctionName"] = context.Chosen }) is null ? null : context.Chosen;

    // A setting that the template no longer has goes back to what Lambda gives by itself.
    private static JsonObject Settings(string name, JsonObject before, JsonObject after)
    {
        var input = ApiInput.Of("lambda", "UpdateFunctionConfiguration", after);
        input["FunctionName"] = name;
        input["KMSKeyArn"] = after.Copy("KmsKeyArn");
        foreach (var (setting, usual) in Usual())
            if (before.ContainsKey(setting) && !after.ContainsKey(setting))
                input[setting] = usual;
        return input;
    }

    private static JsonObject Usual() => new()
    {
        ["Description"] = "",
        ["Timeout"] = 3,
        ["MemorySize"] = 128,
        ["Environment"] = new JsonObject { ["Variables"] = new JsonObject() },
        ["EphemeralStorage"] = new JsonObject { ["Size"] = 512 },
        ["TracingConfig"] = new JsonObject { ["Mode"] = "PassThrough" },
        ["VpcConfig"] = new JsonObject { ["SubnetIds"] = new JsonArray(), ["SecurityGroupIds"] = new JsonArray() },
    };

    // A role of the same stack may be too young to be assumed: CloudFormation tries again.
    private static async Task PatientlyAsync(ResourceContext context, Func<Task<JsonObject>> act)
    {
        try
        {
            await act();
        }
        catch (AwsError young) when (young.Message.Contains("cannot be assumed", StringComparison.Ordinal) && context.World.Options.PropagationDelay > TimeSpan.Zero)
        {
            await Task.Delay(context.World.Options.PropagationDelay, context.World.Clock, context.Caller.Cancellation);
            await act();
        }
    }

    private static async Task ReserveAsync(ResourceContext context, string name, JsonObject before, JsonObject after)
    {
        if (PropertyMembers.Differs("ReservedConcurrentExecutions", before, after))
            await context.DoAsync("lambda", after["ReservedConcurrentExecutions"] is null ? "DeleteFunctionConcurrency" : "PutFunctionConcurrency", after["ReservedConcurrentExecutions"] is null
                ? new() { ["FunctionName"] = name } : new() { ["FunctionName"] = name, ["ReservedConcurrentExecutions"] = after.Copy("ReservedConcurrentExecutions") });
    }

    private static async Task<Made> SettledAsync(ResourceContext context, string name)
    {
        while (true)
        {
            var function = await context.DoAsync("lambda", "GetFunctionConfiguration", new() { ["FunctionName"] = name });
            if (function.Text("State") == "Active" && function.Text("LastUpdateStatus") == "Successful")
                return new(name, new() { ["Arn"] = function.Copy("FunctionArn") });
            await Task.Delay(Glance, context.Caller.Cancellation);
        }
    }

    private static TagChanges TagsOf(ResourceContext context, string name) => new("lambda", "Resource", context.Arn("lambda", "function:" + name)) { Words = null };
}
