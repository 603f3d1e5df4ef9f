using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>Provisioned products, records and plans as answers show them.</summary>
internal static class ShownProduct
{
    private const string Type = "CFN_STACK";

    public static JsonObject Answer(ProvisioningRecord record) => new() { ["RecordDetail"] = Of(record) };

    public static JsonObject Of(ProvisioningRecord record) => new JsonObject
    {
        ["RecordId"] = record.Id,
        ["ProvisionedProductName"] = record.Aim.Name,
        ["Status"] = record.Status,
        ["CreatedTime"] = record.Created.Iso(),
        ["UpdatedTime"] = record.Updated.Iso(),
        ["ProvisionedProductType"] = Type,
        ["RecordType"] = record.Type,
        ["ProvisionedProductId"] = record.Aim.Id,
        ["ProductId"] = record.Aim.ProductId,
        ["ProvisioningArtifactId"] = record.Aim.ArtifactId,
        ["PathId"] = record.Aim.PathId,
        ["RecordErrors"] = record.Errors.ToArray(error => new JsonObject { ["Code"] = error.Code, ["Description"] = error.Description }),
        ["RecordTags"] = TagRules.Write(record.Aim.Tags),
        ["LaunchRoleArn"] = record.Aim.LaunchRole,
    }.Present();

    public static JsonObject Of(RecordOutput output) => new JsonObject
    {
        ["OutputKey"] = output.Key,
        ["OutputValue"] = output.Value,
        ["Description"] = output.Description,
    }.Present();

    /// <summary>A provisioned product as DescribeProvisionedProduct and ScanProvisionedProducts show it.</summary>
    public static JsonObject Of(Scope here, ProvisionedProduct product)
    {
        var shown = Common(here, product);
        shown["ProductId"] = product.ProductId;
        shown["ProvisioningArtifactId"] = product.ArtifactId;
        shown["LaunchRoleArn"] = product.LaunchRole;
        return shown.Present();
    }

    /// <summary>A provisioned product as SearchProvisionedProducts finds it.</summary>
    public static JsonObject Found(Scope here, ProvisionedProduct product, string? productName, string? versionName)
    {
        var shown = Common(here, product);
        shown["Tags"] = TagRules.Write(StackTags.Of(here, product));
        shown["PhysicalId"] = product.StackId;
        shown["ProductId"] = product.ProductId;
        shown["ProductName"] = productName;
        shown["ProvisioningArtifactId"] = product.ArtifactId;
        shown["ProvisioningArtifactName"] = versionName;
        shown["UserArn"] = product.User;
        shown["UserArnSession"] = product.Session;
        return shown.Present();
    }

    private static JsonObject Common(Scope here, ProvisionedProduct product) => new()
    {
        ["Name"] = product.Name,
        ["Arn"] = StackTags.ArnOf(here, product),
        ["Type"] = Type,
        ["Id"] = product.Id,
        ["Status"] = product.Status,
        ["StatusMessage"] = product.StatusMessage,
        ["CreatedTime"] = product.Created.Iso(),
        ["IdempotencyToken"] = product.Token,
        ["LastRecordId"] = product.LastRecord,
        ["LastProvisioningRecordId"] = product.LastProvisioningRecord,
        ["LastSuccessfulProvisioningRecordId"] = product.LastSuccess,
    };
}
