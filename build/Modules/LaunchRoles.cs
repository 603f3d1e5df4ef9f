using System.Security.Cryptography;
using System.Text;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>
/// The roles that launches run under: one for each template and route. Their names are known before they exist, so that a
/// plan can name them, and a portfolio that is shared can rely on roles of the same name in other accounts.
/// </summary>
public static class LaunchRoles
{
    /// <summary>AWS's own launch role, made when somebody enables project templates for Studio users.</summary>
    /// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-studio-updates.html</remarks>
    public const string Stock = "AmazonSageMakerServiceCatalogProductsLaunchRole";

    private const string StockPath = "service-role/";
    private const int LongestName = 64; // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    private const int Digits = 8;

    /// <summary>Whether a portfolio's products launch as AWS's own role.</summary>
    public static bool IsStock(ResolvedInputs inputs) => inputs.Text("launch-role") == "stock";

    /// <summary>
    /// The routes whose roles are ours. A route that was published by before keeps its roles, since projects are updated and
    /// deleted as them. AWS's own role serves Service Catalog only.
    /// </summary>
    public static IReadOnlyList<Route> RoutesWithOwnRoles(ReadyModule portfolio)
    {
        var wanted = Route.Of(portfolio.Inputs);
        var routes = new[] { Route.ServiceCatalog, Route.S3 }.Where(route => wanted.Contains(route) || portfolio.LeftText(route.Output) is not null);
        return [.. routes.Where(route => !(route == Route.ServiceCatalog && IsStock(portfolio.Inputs)))];
    }

    /// <summary>The name of a template's role; at most 64 characters. A digest tells portfolios apart, since IAM knows no regions.</summary>
    public static string NameOf(ReadyModule portfolio, Route route, string template)
    {
        if (route == Route.ServiceCatalog && IsStock(portfolio.Inputs))
            return Stock;
        var (deployment, module) = (portfolio.Deployment, portfolio.Module);
        var whole = string.Join('/', deployment.Project, deployment.Name, module.Id, module.Region, template);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..Digits];
        var start = $"sagemaker-{route.StackPrefix.ToLowerInvariant()}launch-";
        var room = LongestName - start.Length - 1 - Digits;
        return $"{start}{(template.Length <= room ? template : template[..room])}-{digest}";
    }

    /// <summary>The ARN of a template's role in an account.</summary>
    public static string ArnOf(ReadyModule portfolio, Route route, string template, string account)
    {
        var name = NameOf(portfolio, route, template);
        return $"arn:{Partition(portfolio.Module.Region)}:iam::{account}:role/{(name == Stock ? StockPath : "")}{name}";
    }

    /// <summary>The partition of a region, as ARNs begin with it.</summary>
    public static string Partition(string region) => region.Split('-')[0] switch
    {
        "cn" => "aws-cn",
        "us" when region.StartsWith("us-gov-", StringComparison.Ordinal) => "aws-us-gov",
        _ => "aws",
    };
}
