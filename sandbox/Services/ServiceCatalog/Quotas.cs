namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>
/// The quotas that are enforced, at their defaults. Products per region (350) can be raised at AWS and is not held to here.
/// https://docs.aws.amazon.com/servicecatalog/latest/adminguide/limits.html
/// </summary>
internal static class Quotas
{
    public const int PortfoliosPerRegion = 100;
    public const int ProductsPerPortfolio = 150;
    public const int VersionsPerProduct = 100;
    public const int PrincipalsPerPortfolio = 100;
    public const int ConstraintsPerProductAndPortfolio = 100;
    public const int TagsPerResource = 20;
    public const int ValuesPerTagOptionKey = 25;
    public const int TagOptionsPerResource = 25;

    /// <summary>Refuses when there are already as many as allowed.</summary>
    /// <param name="present">How many there are.</param>
    /// <param name="limit">How many there may be.</param>
    /// <param name="what">What is counted, such as <c>portfolios per region</c>.</param>
    public static void Check(int present, int limit, string what)
    {
        if (present >= limit)
            throw Refusals.LimitExceeded(limit, what);
    }
}
