using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudWatch;

/// <summary><c>AWS::CloudWatch::Alarm</c>. Its id is the alarm's name.</summary>
internal sealed class Alarm : ResourceHandler
{
    private const string Service = "cloudwatch";

    public override NameRule Name(ResourceType? type) => new("AlarmName", 255);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        // Putting would overwrite an alarm of somebody else.
        if (await FindAsync(context, properties) is { } taken)
            throw new Serving.AwsError("AlreadyExists", $"{taken} already exists", 409);
        var input = Input(context.Chosen, properties);
        input["Tags"] = TagsOf(context, context.Chosen).Write(context.FirstTags(properties["Tags"]));
        await context.DoAsync(Service, "PutMetricAlarm", input);
        return Made(context, context.Chosen);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await context.DoAsync(Service, "PutMetricAlarm", Input(physicalId, after));
        await TagsOf(context, physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return Made(context, physicalId);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.DoAsync(Service, "DeleteAlarms", new() { ["AlarmNames"] = new JsonArray(physicalId) });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await AlarmAsync(context, context.Chosen) is null ? null : context.Chosen;

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected)
    {
        if (await AlarmAsync(context, physicalId) is not { } alarm)
            return Live.Gone;
        var live = LiveProperties.Along(ApiModels.Load(Service).Operations["PutMetricAlarm"].Input!, expected, alarm);
        if (expected["Tags"] is { } tags)
            live.With("Tags", LiveProperties.OwnTags(context, tags, (await context.DoAsync(Service, "ListTagsForResource", new() { ["ResourceARN"] = ArnOf(context, physicalId) }))["Tags"]));
        return new(live);
    }

    private static async Task<JsonObject?> AlarmAsync(ResourceContext context, string name) =>
        (await context.DoAsync(Service, "DescribeAlarms", new() { ["AlarmNames"] = new JsonArray(name) })).Objects("MetricAlarms").FirstOrDefault();

    private static JsonObject Input(string name, JsonObject properties)
    {
        var input = ApiInput.Of(Service, "PutMetricAlarm", properties);
        input.Remove("Tags");
        input["AlarmName"] = name;
        return input;
    }

    private static TagChanges TagsOf(ResourceContext context, string name) => new(Service, "ResourceARN", ArnOf(context, name));

    private static string ArnOf(ResourceContext context, string name) => context.Arn(Service, "alarm:" + name);

    private static Made Made(ResourceContext context, string name) => new(name, new() { ["Arn"] = ArnOf(context, name) });
}
