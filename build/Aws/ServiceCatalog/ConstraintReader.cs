using System.Text.Json.Nodes;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads launch constraints.</summary>
public sealed class ConstraintReader(AwsSession session)
{
    /// <summary>The portfolio's launch constraints by product id; a product has at most one in a portfolio.</summary>
    public async Task<IReadOnlyDictionary<string, LaunchState>> LaunchesAsync(string portfolio, CancellationToken cancellation)
    {
        var launches = new List<ConstraintDetail>();
        string? token = null;
        do
        {
            var page = await session.ServiceCatalog.ListConstraintsForPortfolioAsync(
                new ListConstraintsForPortfolioRequest { PortfolioId = portfolio, PageToken = token }, cancellation).As("servicecatalog:ListConstraintsForPortfolio");
            launches.AddRange((page.ConstraintDetails ?? []).Where(one => one.Type == "LAUNCH"));
            token = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(token));

        var roles = await Task.WhenAll(launches.Select(one => RoleAsync(one.ConstraintId, cancellation)));
        return launches.Zip(roles).ToDictionary(pair => pair.First.ProductId, pair => new LaunchState(pair.First.ConstraintId, pair.Second), StringComparer.Ordinal);
    }

    // The list does not say the role: https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ConstraintDetail.html
    private async Task<string> RoleAsync(string constraint, CancellationToken cancellation)
    {
        var answer = await session.ServiceCatalog.DescribeConstraintAsync(new DescribeConstraintRequest { Id = constraint }, cancellation).As("servicecatalog:DescribeConstraint");
        return JsonNode.Parse(answer.ConstraintParameters ?? "{}")?["RoleArn"]?.GetValue<string>() ?? "";
    }
}
