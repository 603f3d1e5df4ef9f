using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Logs;

/// <summary><c>AWS::Logs::LogGroup</c>.</summary>
internal sealed class LogGroup : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("LogGroupName", 512);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("logs", "CreateLogGroup", properties);
        input["logGroupName"] = context.Chosen;
        input["tags"] = TagsOf(context, context.Chosen).Write(context.FirstTags(properties["Tags"]));
        await context.DoAsync("logs", "CreateLogGroup", input);
        context.Begun(context.Chosen);
        await RetainAsync(context, context.Chosen, [], properties);
        return Made(context, context.Chosen);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await RetainAsync(context, physicalId, before, after);
        if (PropertyMembers.Differs("KmsKeyId", before, after))
            await context.DoAsync("logs", after["KmsKeyId"] is null ? "DisassociateKmsKey" : "AssociateKmsKey", new() { ["logGroupName"] = physicalId, ["kmsKeyId"] = after.Copy("KmsKeyId") });
        await TagsOf(context, physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return Made(context, physicalId);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("logs", "DeleteLogGroup", new() { ["logGroupName"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var answer = await context.DoAsync("logs", "DescribeLogGroups", new() { ["logGroupNamePrefix"] = context.Chosen });
        return answer["logGroups"]!.AsArray().Any(group => group!["logGroupName"]!.GetValue<string>() == context.Chosen) ? context.Chosen : null;
    }

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected)
    {
        var answer = await context.DoAsync("logs", "DescribeLogGroups", new() { ["logGroupNamePrefix"] = physicalId });
        if (answer["logGroups"]!.AsArray().FirstOrDefault(one => one!["logGroupName"]!.GetValue<string>() == physicalId) is not JsonObject group)
            return Live.Gone;
        var live = expected.DeepClone().AsObject();
        foreach (var (property, member) in new[] { ("RetentionInDays", "retentionInDays"), ("KmsKeyId", "kmsKeyId") })
            if (expected.ContainsKey(property))
                live.With(property, group.Copy(member));
        if (expected["Tags"] is { } tags)
            live.With("Tags", LiveProperties.OwnTags(context, tags, (await context.DoAsync("logs", "ListTagsForResource", new() { ["resourceArn"] = context.Arn("logs", "log-group:" + physicalId) }))["tags"]));
        return new(live);
    }

    private static async Task RetainAsync(ResourceContext context, string name, JsonObject before, JsonObject after)
    {
        if (PropertyMembers.Differs("RetentionInDays", before, after))
            await context.DoAsync("logs", after["RetentionInDays"] is null ? "DeleteRetentionPolicy" : "PutRetentionPolicy", new() { ["logGroupName"] = name, ["retentionInDays"] = after.Copy("RetentionInDays") });
    }

    private static TagChanges TagsOf(ResourceContext context, string name) =>
        new("logs", "resourceArn", context.Arn("logs", "log-group:" + name)) { Tags = "tags", Keys = "tagKeys", Words = null };

    // The ARN that CloudFormation gives ends in a star: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html
    private static Made Made(ResourceContext context, string name) => new(name, new() { ["Arn"] = context.Arn("logs", $"log-group:{name}:*") });
}
