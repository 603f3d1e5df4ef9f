using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads launch constraints.</summary>
public sealed class ConstraintReader(AwsSession session)
{
    /// <summary>The portfolio's launch constraints by product id; a product has at most one in a portfolio.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="thorough">Whether every constraint is asked for its role; otherwise a description of ours is believed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyDictionary<string, LaunchState>> LaunchesAsync(string portfolio, bool thorough, CancellationToken cancellation)
    {
        var launches = (await AllAsync(portfolio, cancellation)).Where(one => one.Type == "LAUNCH").ToList();
        var roles = await SideBySide.EachAsync(launches, (one, stop) => RoleAsync(one, thorough, stop), cancellation);
        return launches.Zip(roles).ToDictionary(pair => pair.First.ProductId, pair => new LaunchState(pair.First.ConstraintId, pair.Second), StringComparer.Ordinal);
    }

    /// <summary>The ids of all constraints of a portfolio.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync(string portfolio, CancellationToken cancellation) =>
        [.. (await AllAsync(portfolio, cancellation)).Select(one => one.ConstraintId)];

    private async Task<List<ConstraintDetail>> AllAsync(string portfolio, CancellationToken cancellation)
    {
        var all = new List<ConstraintDetail>();
        string? token = null;
        do
        {
            var page = await session.ServiceCatalog.ListConstraintsForPortfolioAsync(
                new ListConstraintsForPortfolioRequest { PortfolioId = portfolio, PageToken = token }, cancellation).As("servicecatalog:ListConstraintsForPortfolio");
            all.AddRange(page.ConstraintDetails ?? []);
            token = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(token));
        return all;
    }

    // The list does not say the role: https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ConstraintDetail.html
    private async Task<string> RoleAsync(ConstraintDetail constraint, bool thorough, CancellationToken cancellation)
    {
        if (!thorough && constraint.Description?.StartsWith(LaunchRequest.Says, StringComparison.Ordinal) == true)
            return constraint.Description[LaunchRequest.Says.Length..];
        var answer = await session.ServiceCatalog.DescribeConstraintAsync(new DescribeConstraintRequest { Id = constraint.ConstraintId }, cancellation).As("servicecatalog:DescribeConstraint");
        return LaunchRequest.RoleIn(answer.ConstraintParameters);
    }
}
