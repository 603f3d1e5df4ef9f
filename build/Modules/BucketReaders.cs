using Pipeline.Aws.ServiceCatalog;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>Who besides the account's own roles reads the artifact bucket: Studio roles their templates, other accounts the seed code of shared ones.</summary>
/// <param name="Roles">ARNs of the roles that make projects from templates in S3.</param>
/// <param name="Accounts">Accounts that portfolios are shared with.</param>
/// <param name="Organizations">Organisations that portfolios are shared with.</param>
/// <param name="Units">Organisational units that portfolios are shared with.</param>
public sealed record BucketReaders(IReadOnlyList<string> Roles, IReadOnlyList<string> Accounts, IReadOnlyList<string> Organizations, IReadOnlyList<string> Units)
{
    /// <summary>The readers for all portfolios that share the bucket.</summary>
    public static BucketReaders Of(ReadyModule module)
    {
        var shared = module.Portfolios.SelectMany(inputs => PortfolioSharing.Of(inputs).Targets).ToList();
        return new BucketReaders(
            Distinct(module.Portfolios.Where(inputs => Route.Of(inputs).Contains(Route.S3)).Select(inputs => inputs.Text("portfolio-access-role-arn"))),
            Distinct(Ids(shared, "ACCOUNT")), Distinct(Ids(shared, "ORGANIZATION")), Distinct(Ids(shared, "ORGANIZATIONAL_UNIT")));
    }

    /// <summary>As the bucket's template sees them.</summary>
    public Dictionary<string, object?> ToModel() => new()
    {
        ["roles"] = Roles,
        ["accounts"] = Accounts,
        ["organizations"] = Organizations,
        ["units"] = Units,
    };

    private static IEnumerable<string> Ids(IEnumerable<ShareTarget> targets, string type) => targets.Where(target => target.Type == type).Select(target => target.Id);

    private static List<string> Distinct(IEnumerable<string> texts) => [.. texts.Where(text => text.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
