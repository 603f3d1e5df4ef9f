using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.SageMaker;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::Project</c>, made as the stack's caller. Its id is the project's ARN.</summary>
internal sealed class Project : ResourceHandler
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(3);

    public override NameRule Name(ResourceType? type) => new("ProjectName", 32);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        context.World.Resume<SageMakerService>();
        var input = ApiInput.Of("sagemaker", "CreateProject", properties);
        input["TemplateProviders"] = Providers(properties);
        input["Tags"] = context.AllTags(properties["Tags"]) is { Count: > 0 } tags ? Tag.ToJson(tags) : null;
        var arn = (await context.DoAsync("sagemaker", "CreateProject", input)).Need("ProjectArn");
        context.Begun(arn);
        return await DoneAsync(context, arn);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        context.World.Resume<SageMakerService>();
        // All but its tags is create-only; of a making that was interrupted the end is waited for.
        if (before.Count > 0)
            await new TagChanges("sagemaker", "ResourceArn", physicalId) { Add = "AddTags", Remove = "DeleteTags" }.ApplyAsync(context, before["Tags"], after["Tags"]);
        return await DoneAsync(context, physicalId);
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        context.World.Resume<SageMakerService>();
        var status = (await FindAsync(context, NameOf(physicalId)))?.Text("ProjectStatus");
        if (status is null or "DeleteCompleted")
            return;
        if (status != "DeleteInProgress")
            await context.DoAsync("sagemaker", "DeleteProject", new() { ["ProjectName"] = NameOf(physicalId) });
        await DoneAsync(context, physicalId);
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await FindAsync(context, context.Chosen) is { } project && project.Text("ProjectStatus") != "DeleteCompleted" ? project.Text("ProjectArn") : null;

    private static async Task<JsonObject?> FindAsync(ResourceContext context, string name) =>
        await context.UnlessGoneAsync("sagemaker", "DescribeProject", new() { ["ProjectName"] = name });

    // CloudFormation calls details what the API calls providers, one level in as well.
    private static JsonNode? Providers(JsonObject properties)
    {
        if (properties["TemplateProviderDetails"] is not JsonArray details)
            return null;
        var providers = new JsonArray([.. details.Select(one => (JsonNode)new JsonObject { ["CfnTemplateProvider"] = one!["CfnTemplateProviderDetail"]?.DeepClone() })]);
        return ApiInput.Of("sagemaker", "CreateProject", "TemplateProviders", providers);
    }

    private static async Task<Made> DoneAsync(ResourceContext context, string arn)
    {
        while (true)
        {
            var project = (await FindAsync(context, NameOf(arn)))!;
            var status = project.Need("ProjectStatus");
            if (status.EndsWith("Failed", StringComparison.Ordinal))
                throw new AwsError("GeneralServiceException", Told(project) ?? status);
            if (status.EndsWith("Completed", StringComparison.Ordinal))
                return new(arn, Attributes(project));
            await Task.Delay(Glance, context.Caller.Cancellation);
        }
    }

    private static JsonObject Attributes(JsonObject project) => new JsonObject
    {
        ["ProjectArn"] = project.Text("ProjectArn"),
        ["ProjectId"] = project.Text("ProjectId"),
        ["ProjectStatus"] = project.Text("ProjectStatus"),
        ["CreationTime"] = project.Text("CreationTime"),
        ["ServiceCatalogProvisionedProductDetails"] = project["ServiceCatalogProvisionedProductDetails"]?.DeepClone(),
    }.Present();

    private static string? Told(JsonObject project) =>
        project.Object("ServiceCatalogProvisionedProductDetails").Text("ProvisionedProductStatusMessage")
        ?? project.Objects("TemplateProviderDetails").FirstOrDefault()?.Object("CfnTemplateProviderDetail").Object("StackDetail").Text("StatusMessage");

    private static string NameOf(string arn) => arn[(arn.LastIndexOf('/') + 1)..];
}
