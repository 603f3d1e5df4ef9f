using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::ModelPackageGroup</c>. Its id is the group's ARN.</summary>
internal sealed class ModelPackageGroup : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("ModelPackageGroupName", 63);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("sagemaker", "CreateModelPackageGroup", properties);
        input["Tags"] = TagsOf("").Write(context.FirstTags(properties["Tags"]));
        var arn = (await context.DoAsync("sagemaker", "CreateModelPackageGroup", input))["ModelPackageGroupArn"]!.GetValue<string>();
        context.Begun(arn);
        await PolicyAsync(context, [], properties);
        return await ReadAsync(context, arn);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await PolicyAsync(context, before, after);
        await TagsOf(physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return await ReadAsync(context, physicalId);
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        if (properties["ModelPackageGroupPolicy"] is not null)
            await context.UnlessGoneAsync("sagemaker", "DeleteModelPackageGroupPolicy", new() { ["ModelPackageGroupName"] = NameOf(physicalId) });
        await context.UnlessGoneAsync("sagemaker", "DeleteModelPackageGroup", new() { ["ModelPackageGroupName"] = NameOf(physicalId) });
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        (await context.UnlessGoneAsync("sagemaker", "DescribeModelPackageGroup", new() { ["ModelPackageGroupName"] = context.Chosen }))?["ModelPackageGroupArn"]?.GetValue<string>();

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected)
    {
        var name = NameOf(physicalId);
        if (await context.UnlessGoneAsync("sagemaker", "DescribeModelPackageGroup", new() { ["ModelPackageGroupName"] = name }) is not { } group)
            return Live.Gone;
        var live = expected.DeepClone().AsObject();
        if (expected.ContainsKey("ModelPackageGroupDescription"))
            live.With("ModelPackageGroupDescription", group.Copy("ModelPackageGroupDescription"));
        if (expected.ContainsKey("ModelPackageGroupPolicy"))
            live.With("ModelPackageGroupPolicy", await context.UnlessGoneAsync("sagemaker", "GetModelPackageGroupPolicy", new() { ["ModelPackageGroupName"] = name }) is { } policy
                ? LiveProperties.Parsed(policy["ResourcePolicy"]!.GetValue<string>()) : null);
        if (expected["Tags"] is { } tags)
            live.With("Tags", LiveProperties.OwnTags(context, tags, (await context.DoAsync("sagemaker", "ListTags", new() { ["ResourceArn"] = physicalId }))["Tags"]));
        return new(live);
    }

    private static async Task PolicyAsync(ResourceContext context, JsonObject before, JsonObject after)
    {
        if (!PropertyMembers.Differs("ModelPackageGroupPolicy", before, after))
            return;
        var name = after.Text("ModelPackageGroupName");
        if (after["ModelPackageGroupPolicy"] is null)
            await context.UnlessGoneAsync("sagemaker", "DeleteModelPackageGroupPolicy", new() { ["ModelPackageGroupName"] = name });
        else
            await context.DoAsync("sagemaker", "PutModelPackageGroupPolicy", new() { ["ModelPackageGroupName"] = name, ["ResourcePolicy"] = after.Document("ModelPackageGroupPolicy") });
    }

    private static async Task<Made> ReadAsync(ResourceContext context, string arn)
    {
        var group = await context.DoAsync("sagemaker", "DescribeModelPackageGroup", new() { ["ModelPackageGroupName"] = NameOf(arn) });
        return new(arn, new()
        {
            ["ModelPackageGroupArn"] = arn,
            ["ModelPackageGroupStatus"] = group.Copy("ModelPackageGroupStatus"),
            ["CreationTime"] = group.Copy("CreationTime"),
        });
    }

    private static string NameOf(string arn) => arn[(arn.LastIndexOf('/') + 1)..];

    private static TagChanges TagsOf(string arn) => new("sagemaker", "ResourceArn", arn) { Add = "AddTags", Remove = "DeleteTags" };
}
