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
        var (owner, product) = FindLaunchable(scope, call.Input);
        var paths = PathsOf(scope, owner, product.Id, call.CallerArn).ToList();
        if (paths.Count == 0)
            throw NoPath(product.Id);
        return Paging.Of(call.Input, paths.Select(path => KeyValuePair.Create(path.Id, path))).Answer("LaunchPathSummaries", path => new JsonObject
        {
            ["Id"] = path.Id,
            ["ConstraintSummaries"] = SummariesOf(path),
            ["Tags"] = TagRules.Write(path.Portfolio.Tags),
            ["Name"] = path.Portfolio.DisplayName,
        });
    }

    /// <summary>DescribeProduct as end users see it: active versions, and the paths of the caller.</summary>
    public JsonObject? DescribeProduct(Call call)
    {
        var scope = Scope.Of(call);
        var (owner, product) = FindLaunchable(scope, call.Input, "Id", "Name");
        var paths = PathsOf(scope, owner, product.Id, call.CallerArn);
        return new()
        {
            ["ProductViewSummary"] = Details.Summary(product),
            ["ProvisioningArtifacts"] = VersionsOf(owner, product.Id).Where(version => version.Active).ToArray(Details.Launchable),
            ["Budgets"] = new JsonArray(),
            ["LaunchPaths"] = paths.ToArray(path => new JsonObject { ["Id"] = path.Id, ["Name"] = path.Portfolio.DisplayName }),
        };
    }

    /// <summary>DescribeProvisioningParameters: what a launch of a version through a path asks for, read from its template.</summary>
    public JsonObject? DescribeProvisioningParameters(Call call)
    {
        var scope = Scope.Of(call);
        var (owner, product) = FindLaunchable(scope, call.Input);
        var version = FindLaunchableVersion(owner, product, call.Input);
        var path = ChoosePath(scope, owner, product.Id, call);
        var template = TextOf(version);
        return new()
        {
            ["ProvisioningArtifactParameters"] = TemplateParameters.Of(template),
            ["ConstraintSummaries"] = SummariesOf(path),
            ["UsageInstructions"] = new JsonArray(),
            ["TagOptions"] = OfferedTagOptions(path),
            ["ProvisioningArtifactOutputs"] = TemplateParameters.OutputsOf(template),
        };
    }

    // What a launch names and cannot have: https://github.com/aws-samples/sagemaker-studio-emr/issues/42 shows the wording.
    private ProvisioningArtifact FindLaunchableVersion(Scope owner, Product product, JsonObject input)
    {
        var id = input.Text("ProvisioningArtifactId");
        var version = id is not null ? state.Artifacts.Find(owner.Key(product.Id, id)) : FindVersion(owner, product, input);
        return version is { Active: true } ? version
            : throw Refusals.NotFound($"Provisioning artifact {id ?? input.Text("ProvisioningArtifactName")} does not exist or access was denied");
    }

    private JsonArray SummariesOf(LaunchPath path) => ConstraintsOf(path.Owner, path.Association.PortfolioId, path.Association.ProductId)
        .ToArray(constraint => new JsonObject { ["Type"] = constraint.Type, ["Description"] = constraint.Description }.Present());

    private static JsonArray OfferedTagOptions(LaunchPath path) => path.Options
        .GroupBy(option => option.Key)
        .ToArray(options => new JsonObject { ["Key"] = options.Key, ["Values"] = options.ToArray(option => JsonValue.Create(option.Value)) });
}
