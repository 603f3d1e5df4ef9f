using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>ListLaunchPaths: the portfolios through which the caller can launch a product.</summary>
    public JsonObject? ListLaunchPaths(Call call)
    {
        var scope = Scope.Of(call);
        var productId = NeedProduct(scope, call.Input.Need("ProductId")).Id;
        var paths = PathsOf(scope, productId, call.CallerArn).ToList();
        if (paths.Count == 0)
            throw NoPath(productId);
        return Paging.Of(call.Input, paths.Select(path => KeyValuePair.Create(path.PathId, path))).Answer("LaunchPathSummaries", path => new JsonObject
        {
            ["Id"] = path.PathId,
            ["ConstraintSummaries"] = SummariesOf(scope, path),
            ["Tags"] = TagRules.Write(NeedPortfolio(scope, path.PortfolioId).Tags),
            ["Name"] = NeedPortfolio(scope, path.PortfolioId).DisplayName,
        });
    }

    /// <summary>DescribeProduct as end users see it: active versions, and the paths of the caller.</summary>
    public JsonObject? DescribeProduct(Call call)
    {
        var scope = Scope.Of(call);
        var product = FindProduct(scope, call.Input);
        var paths = PathsOf(scope, product.Id, call.CallerArn);
        return new()
        {
            ["ProductViewSummary"] = Details.Summary(product),
            ["ProvisioningArtifacts"] = VersionsOf(scope, product.Id).Where(version => version.Active).ToArray(Details.Launchable),
            ["Budgets"] = new JsonArray(),
            ["LaunchPaths"] = paths.ToArray(path => new JsonObject { ["Id"] = path.PathId, ["Name"] = NeedPortfolio(scope, path.PortfolioId).DisplayName }),
        };
    }

    /// <summary>DescribeProvisioningParameters: what a launch of a version through a path asks for, read from its template.</summary>
    public JsonObject? DescribeProvisioningParameters(Call call)
    {
        var scope = Scope.Of(call);
        var product = FindProduct(scope, call.Input, "ProductId", "ProductName");
        var version = FindVersion(scope, product, call.Input);
        var path = ChoosePath(scope, product.Id, call);
        var template = TextOf(version);
        return new()
        {
            ["ProvisioningArtifactParameters"] = TemplateParameters.Of(template),
            ["ConstraintSummaries"] = SummariesOf(scope, path),
            ["UsageInstructions"] = new JsonArray(),
            ["TagOptions"] = OfferedTagOptions(scope, path),
            ["ProvisioningArtifactOutputs"] = TemplateParameters.OutputsOf(template),
        };
    }

    private Association ChoosePath(Scope scope, string productId, Call call)
    {
        var paths = PathsOf(scope, productId, call.CallerArn).ToList();
        if (call.Input.Text("PathId") is { } id)
            return paths.Find(path => path.PathId == id) ?? throw Refusals.NotFound("Launch path", id);
        if (call.Input.Text("PathName") is { } name)
            return paths.Find(path => NeedPortfolio(scope, path.PortfolioId).DisplayName == name) ?? throw Refusals.NotFound("Launch path", name);
        return paths.Count switch
        {
            0 => throw NoPath(productId),
            1 => paths[0],
            _ => throw Refusals.Invalid($"Product {productId} has more than one launch path. Specify a PathId."),
        };
    }

    private IEnumerable<Association> PathsOf(Scope scope, string productId, string callerArn) =>
        AssociationsOf(scope, productId).Where(association => Admits(scope, association.PortfolioId, callerArn));

    private bool Admits(Scope scope, string portfolioId, string callerArn) =>
        state.Principals.Under(scope.Key(portfolioId, "")).Any(row => PrincipalArn.Covers(row.Value, callerArn));

    private JsonArray SummariesOf(Scope scope, Association path) => ConstraintsOf(scope, path.PortfolioId, path.ProductId)
        .ToArray(constraint => new JsonObject { ["Type"] = constraint.Type, ["Description"] = constraint.Description }.Present());

    private JsonArray OfferedTagOptions(Scope scope, Association path) => state.TagOptionUses.Under(scope.Key(path.PortfolioId, ""))
        .Concat(state.TagOptionUses.Under(scope.Key(path.ProductId, "")))
        .Select(use => state.TagOptions.Find(scope.Key(use.Value.TagOptionId)))
        .OfType<TagOption>()
        .Where(option => option.Active)
        .DistinctBy(option => option.Id)
        .GroupBy(option => option.Key)
        .ToArray(options => new JsonObject { ["Key"] = options.Key, ["Values"] = options.ToArray(option => JsonValue.Create(option.Value)) });

    private static AwsError NoPath(string productId) => Refusals.NotFound($"No launch paths found for resource: {productId}");
}
