using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>Records as answers show them.</summary>
internal static class Details
{
    public static JsonObject Of(Scope scope, Portfolio portfolio) => new JsonObject
    {
        ["Id"] = portfolio.Id,
        ["ARN"] = scope.Arn("portfolio", portfolio.Id),
        ["DisplayName"] = portfolio.DisplayName,
        ["Description"] = portfolio.Description,
        ["CreatedTime"] = portfolio.Created.Iso(),
        ["ProviderName"] = portfolio.ProviderName,
    }.Present();

    public static JsonObject Summary(Product product) => new JsonObject
    {
        ["Id"] = product.ViewId,
        ["ProductId"] = product.Id,
        ["Name"] = product.Texts.Name,
        ["Owner"] = product.Texts.Owner,
        ["ShortDescription"] = product.Texts.Description,
        ["Type"] = product.Type,
        ["Distributor"] = product.Texts.Distributor,
        ["HasDefaultPath"] = false,
        ["SupportEmail"] = product.Texts.SupportEmail,
        ["SupportDescription"] = product.Texts.SupportDescription,
        ["SupportUrl"] = product.Texts.SupportUrl,
    }.Present();

    public static JsonObject View(Scope scope, Product product, string status) => new()
    {
        ["ProductViewSummary"] = Summary(product),
        ["Status"] = status,
        ["ProductARN"] = scope.Arn("product", product.Id),
        ["CreatedTime"] = product.Created.Iso(),
    };

    public static JsonObject Of(ProvisioningArtifact version) => new JsonObject
    {
        ["Id"] = version.Id,
        ["Name"] = version.Name,
        ["Description"] = version.Description,
        ["Type"] = version.Type,
        ["CreatedTime"] = version.Created.Iso(),
        ["Active"] = version.Active,
        ["Guidance"] = version.Guidance,
    }.Present();

    public static JsonObject Summary(ProvisioningArtifact version) => new JsonObject
    {
        ["Id"] = version.Id,
        ["Name"] = version.Name,
        ["Description"] = version.Description,
        ["CreatedTime"] = version.Created.Iso(),
        ["ProvisioningArtifactMetadata"] = new JsonObject { ["SourceProvisioningArtifactId"] = version.Id },
    }.Present();

    /// <summary>A version as end users see it.</summary>
    public static JsonObject Launchable(ProvisioningArtifact version) => new JsonObject
    {
        ["Id"] = version.Id,
        ["Name"] = version.Name,
        ["Description"] = version.Description,
        ["CreatedTime"] = version.Created.Iso(),
        ["Guidance"] = version.Guidance,
    }.Present();

    public static JsonObject Of(Constraint constraint) => new JsonObject
    {
        ["ConstraintId"] = constraint.Id,
        ["Type"] = constraint.Type,
        ["Description"] = constraint.Description,
        ["Owner"] = constraint.Owner,
        ["ProductId"] = constraint.ProductId,
        ["PortfolioId"] = constraint.PortfolioId,
    }.Present();

    public static JsonObject Of(TagOption option) => new()
    {
        ["Key"] = option.Key,
        ["Value"] = option.Value,
        ["Active"] = option.Active,
        ["Id"] = option.Id,
        ["Owner"] = option.Owner,
    };
}
