using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.ServiceCatalog;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary><c>AWS::ServiceCatalog::CloudFormationProvisionedProduct</c>: a product launched by a stack, as the stack's caller.</summary>
internal sealed class CloudFormationProvisionedProduct : ResourceHandler
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(3);

    public override NameRule Name(ResourceType? type) => new("ProvisionedProductName", 128);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        context.World.Resume<ServiceCatalogService>();
        var input = ApiInput.Of("servicecatalog", "ProvisionProduct", properties);
        (input["ProvisionedProductName"], input["ProvisionToken"], input["Tags"]) = (context.Chosen, Token(context, "create"), Tags(context, properties));
        var record = (await context.CatalogAsync("ProvisionProduct", input)).Object("RecordDetail");
        context.Begun(record.Need("ProvisionedProductId"));
        return await DoneAsync(context, record);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        context.World.Resume<ServiceCatalogService>();
        // How far its making came nobody knows, but that it began.
        if (before.Count == 0)
            return await DoneAsync(context, await LastAsync(context, physicalId) ?? throw new AwsError("NotFound", $"Provisioned product {physicalId} not found."));
        var input = ApiInput.Of("servicecatalog", "UpdateProvisionedProduct", after);
        input.Remove("ProvisionedProductName");
        (input["ProvisionedProductId"], input["UpdateToken"]) = (physicalId, Token(context, after.ToJsonString()));
        // Tags are handed over only when they change: without a constraint that allows it the update would be refused for them.
        input["Tags"] = JsonNode.DeepEquals(Tags(context, before), Tags(context, after)) ? null : Tags(context, after);
        return await DoneAsync(context, (await context.CatalogAsync("UpdateProvisionedProduct", input)).Object("RecordDetail"));
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        context.World.Resume<ServiceCatalogService>();
        while (await LastAsync(context, physicalId) is { } last)
            if (last.Text("Status") is "SUCCEEDED" or "FAILED")
                await EndAsync(context, (await context.CatalogAsync("TerminateProvisionedProduct", new() { ["ProvisionedProductId"] = physicalId, ["TerminateToken"] = Token(context, last.Need("RecordId")) })).Object("RecordDetail"));
            else
                await EndAsync(context, last);
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        (await context.UnlessGoneAsync("servicecatalog", "DescribeProvisionedProduct", new() { ["Name"] = context.Chosen }))?.Object("ProvisionedProductDetail").Text("Id");

    // The record of the last request about it; null when it is gone.
    private static async Task<JsonObject?> LastAsync(ResourceContext context, string id) =>
        await context.UnlessGoneAsync("servicecatalog", "DescribeProvisionedProduct", new() { ["Id"] = id }) is not { } product ? null
            : (await context.CatalogAsync("DescribeRecord", new() { ["Id"] = product.Object("ProvisionedProductDetail").Text("LastRecordId") })).Object("RecordDetail");

    private static async Task<Made> DoneAsync(ResourceContext context, JsonObject record)
    {
        record = await EndAsync(context, record);
        var attributes = new JsonObject { ["ProvisionedProductId"] = record.Text("ProvisionedProductId"), ["RecordId"] = record.Text("RecordId") };
        var input = new JsonObject { ["ProvisionedProductId"] = record.Text("ProvisionedProductId") };
        do
        {
            var page = await context.CatalogAsync("GetProvisionedProductOutputs", (JsonObject)input.DeepClone());
            foreach (var output in page.Objects("Outputs"))
                attributes[output.Need("OutputKey") is "CloudformationStackARN" ? "CloudformationStackArn" : $"Outputs.{output.Need("OutputKey")}"] = output.Text("OutputValue");
            input["PageToken"] = page.Text("NextPageToken");
        }
        while (input["PageToken"] is not null);
        return new(record.Need("ProvisionedProductId"), attributes);
    }

    private static async Task<JsonObject> EndAsync(ResourceContext context, JsonObject record)
    {
        while (record.Text("Status") is not ("SUCCEEDED" or "FAILED"))
        {
            await Task.Delay(Glance, context.Caller.Cancellation);
            record = (await context.CatalogAsync("DescribeRecord", new() { ["Id"] = record.Text("RecordId") })).Object("RecordDetail");
        }
        return record.Text("Status") == "SUCCEEDED" ? record
            : throw new AwsError("GeneralServiceException", string.Join(" ", record.Objects("RecordErrors").Select(error => error.Text("Description"))));
    }

    private static JsonNode? Tags(ResourceContext context, JsonObject properties) =>
        context.AllTags(properties["Tags"]) is { Count: > 0 } tags ? Serving.Tag.ToJson(tags) : null;

    private static string Token(ResourceContext context, string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{context.StackId}/{context.LogicalId}/{context.Chosen}/{what}")));
}
