using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary>What the resources of hosting have in common: operations called after their kind, and their ARN as id.</summary>
/// <param name="kind">What SageMaker calls such a resource, as in <c>CreateModel</c>.</param>
internal abstract class HostedResource(string kind) : ResourceHandler
{
    private const int LongestName = 63;

    public override NameRule Name(ResourceType? type) => new(kind + "Name", LongestName);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("sagemaker", "Create" + kind, properties);
        input[kind + "Name"] = context.Chosen;
        input["Tags"] = TagsOf("").Write(context.FirstTags(properties["Tags"]));
        var arn = (await context.DoAsync("sagemaker", "Create" + kind, input)).Text(kind + "Arn")!;
        context.Begun(arn);
        await StabilizeAsync(context, arn);
        return await ReadAsync(context, arn);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await ChangeAsync(context, physicalId, before, after);
        await TagsOf(physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return await ReadAsync(context, physicalId);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => UnlessGoneAsync(context, "Delete", NameOf(physicalId));

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) => (await UnlessGoneAsync(context, "Describe", context.Chosen))?.Text(kind + "Arn");

    /// <summary>Waits until the resource is what it was asked to be.</summary>
    /// <exception cref="AwsError">It will not be.</exception>
    protected virtual Task StabilizeAsync(ResourceContext context, string arn) => Task.CompletedTask;

    /// <summary>Changes in place whatever can be changed so, apart from tags.</summary>
    protected virtual Task ChangeAsync(ResourceContext context, string arn, JsonObject before, JsonObject after) => Task.CompletedTask;

    /// <summary>The attributes out of what the service describes.</summary>
    protected virtual JsonObject Attributes(JsonObject described) => new() { [kind + "Arn"] = described.Copy(kind + "Arn"), [kind + "Name"] = described.Copy(kind + "Name") };

    /// <summary>The resource as the service describes it.</summary>
    protected Task<JsonObject> DescribeAsync(ResourceContext context, string arn) =>
        context.DoAsync("sagemaker", "Describe" + kind, new() { [kind + "Name"] = NameOf(arn) });

    /// <summary>Calls the operation of that verb; null when the resource is gone, which SageMaker says with a validation error.</summary>
    protected async Task<JsonObject?> UnlessGoneAsync(ResourceContext context, string verb, string name)
    {
        try
        {
            return await context.DoAsync("sagemaker", verb + kind, new() { [kind + "Name"] = name });
        }
        catch (AwsError gone) when (gone.Message.StartsWith("Could not find", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>What CloudFormation says of a resource that came to a bad end.</summary>
    protected static AwsError NotStabilized(string reason) => new("NotStabilized", reason);

    protected static string NameOf(string arn) => arn[(arn.LastIndexOf('/') + 1)..];

    private async Task<Made> ReadAsync(ResourceContext context, string arn) => new(arn, Attributes(await DescribeAsync(context, arn)));

    private static TagChanges TagsOf(string arn) => new("sagemaker", "ResourceArn", arn) { Add = "AddTags", Remove = "DeleteTags" };
}
