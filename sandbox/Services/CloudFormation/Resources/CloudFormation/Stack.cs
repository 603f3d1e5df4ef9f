using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary><c>AWS::CloudFormation::Stack</c>: a stack inside a stack. Its id is the inner stack's ARN, its attributes are the inner outputs.</summary>
internal sealed class Stack : ResourceHandler
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(2);
    private static readonly string[] Everything = ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"];

    // Stacks are named by CloudFormation only, in at most 128 characters.
    public override NameRule Name(ResourceType? type) => new("StackName", 128);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = Input(context, properties);
        input["StackName"] = context.Chosen;
        input["DisableRollback"] = true;
        var id = (await context.DoAsync("cloudformation", "CreateStack", input))["StackId"]!.GetValue<string>();
        context.Begun(id);
        context.World.Service<CloudFormationService>().Nest(context.Caller, id, context.StackId);
        return await DoneAsync(context, id, "CREATE_COMPLETE");
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var input = Input(context, after);
        input["StackName"] = physicalId;
        try
        {
            if (before.Count > 0)
                await context.DoAsync("cloudformation", "UpdateStack", input);
        }
        catch (AwsError same) when (same.Message == "No updates are to be performed.")
        {
            return await DoneAsync(context, physicalId, "");
        }
        return await DoneAsync(context, physicalId, before.Count > 0 ? "UPDATE_COMPLETE" : "CREATE_COMPLETE");
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        await context.UnlessGoneAsync("cloudformation", "DeleteStack", new() { ["StackName"] = physicalId });
        await DoneAsync(context, physicalId, "DELETE_COMPLETE");
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        (await context.UnlessGoneAsync("cloudformation", "DescribeStacks", new() { ["StackName"] = context.Chosen }))?["Stacks"]![0]!["StackId"]!.GetValue<string>();

    // The outer stack's capabilities hold for the inner ones too.
    private static JsonObject Input(ResourceContext context, JsonObject properties) => new()
    {
        ["TemplateURL"] = properties.Copy("TemplateURL"),
        ["Parameters"] = new JsonArray([.. (properties["Parameters"] as JsonObject ?? []).Select(pair => (JsonNode)new JsonObject { ["ParameterKey"] = pair.Key, ["ParameterValue"] = pair.Value?.ToString() })]),
        ["Capabilities"] = new JsonArray([.. Everything.Select(name => JsonValue.Create(name))]),
        ["NotificationARNs"] = properties.Copy("NotificationARNs"),
        ["Tags"] = Tag.ToJson(context.AllTags(properties["Tags"])),
    };

    private static async Task<Made> DoneAsync(ResourceContext context, string id, string wanted)
    {
        while (true)
        {
            var stack = (await context.DoAsync("cloudformation", "DescribeStacks", new() { ["StackName"] = id }))["Stacks"]![0]!;
            var status = stack["StackStatus"]!.GetValue<string>();
            if (!status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal))
                return wanted.Length == 0 || status == wanted ? new(id, Outputs(stack))
                    : throw new AwsError(HandlerFailures.NestedStack, $"Embedded stack {id} was not successfully {Word(wanted)}: {stack["StackStatusReason"]}");
            await Task.Delay(Glance, context.Caller.Cancellation);
        }
    }

    private static string Word(string wanted) => wanted[..wanted.IndexOf('_')] switch
    {
        "CREATE" => "created",
        "UPDATE" => "updated",
        _ => "deleted",
    };

    private static JsonObject Outputs(JsonNode stack) => new((stack["Outputs"] as JsonArray ?? [])
        .Select(output => KeyValuePair.Create("Outputs." + output!["OutputKey"]!.GetValue<string>(), (JsonNode?)output["OutputValue"]!.GetValue<string>())));
}
