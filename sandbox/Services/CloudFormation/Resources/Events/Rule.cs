using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Events;

/// <summary><c>AWS::Events::Rule</c>. On the default event bus its id is the rule's name, on another one <c>bus|name</c>.</summary>
internal sealed class Rule : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("Name", 64);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        if (await FindAsync(context, properties) is { } taken)
            throw new Serving.AwsError("ResourceAlreadyExistsException", $"{taken} already exists", 409);
        return await WriteAsync(context, Id(context.Chosen, properties), [], properties, isNew: true);
    }

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) => WriteAsync(context, physicalId, before, after, isNew: false);

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        await RemoveAsync(context, physicalId, properties, TargetIds(properties));
        await context.UnlessGoneAsync("events", "DeleteRule", new() { ["Name"] = RuleOf(physicalId), ["EventBusName"] = properties.Copy("EventBusName") });
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("events", "DescribeRule", new() { ["Name"] = context.Chosen, ["EventBusName"] = properties.Copy("EventBusName") }) is null ? null : Id(context.Chosen, properties);

    private static async Task<Made> WriteAsync(ResourceContext context, string id, JsonObject before, JsonObject after, bool isNew)
    {
        var input = ApiInput.Of("events", "PutRule", after);
        input["Name"] = RuleOf(id);
        input["Tags"] = isNew ? TagsOf("").Write(context.FirstTags(after["Tags"])) : null;
        var arn = (await context.DoAsync("events", "PutRule", input))["RuleArn"]!.GetValue<string>();
        context.Begun(id);
        if (!isNew)
            await TagsOf(arn).ApplyAsync(context, before["Tags"], after["Tags"]);
        if (after["Targets"] is { } targets)
            await context.DoAsync("events", "PutTargets", new() { ["Rule"] = RuleOf(id), ["EventBusName"] = after.Copy("EventBusName"), ["Targets"] = ApiInput.Of("events", "PutTargets", "Targets", targets) });
        await RemoveAsync(context, id, before, [.. TargetIds(before).Except(TargetIds(after))]);
        return new(id, new() { ["Arn"] = arn, ["RuleName"] = RuleOf(id) });
    }

    private static async Task RemoveAsync(ResourceContext context, string id, JsonObject properties, IReadOnlyList<string> targets)
    {
        if (targets.Count > 0)
            await context.UnlessGoneAsync("events", "RemoveTargets", new() { ["Rule"] = RuleOf(id), ["EventBusName"] = properties.Copy("EventBusName"), ["Ids"] = new JsonArray([.. targets.Select(target => JsonValue.Create(target))]) });
    }

    private static IReadOnlyList<string> TargetIds(JsonObject properties) => [.. (properties["Targets"] as JsonArray ?? []).Select(target => target!["Id"]!.ToString())];

    private static string Id(string name, JsonObject properties) => properties.Text("EventBusName") is { } bus and not "default" ? $"{bus}|{name}" : name;

    private static string RuleOf(string id) => id[(id.IndexOf('|') + 1)..];

    private static TagChanges TagsOf(string arn) => new("events", "ResourceARN", arn);
}
