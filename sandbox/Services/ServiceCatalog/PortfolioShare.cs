namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A portfolio shown to another account or to a part of the organization.</summary>
/// <param name="Id">What <c>DescribePortfolioShareStatus</c> is asked with.</param>
/// <param name="Type"><c>ACCOUNT</c>, <c>ORGANIZATION</c>, <c>ORGANIZATIONAL_UNIT</c> or <c>ORGANIZATION_MEMBER_ACCOUNT</c>.</param>
/// <param name="Recipient">The account or the organization node.</param>
/// <param name="Accepted">True when the account has imported it; organization shares need no acceptance.</param>
internal sealed record PortfolioShare(
    string Id,
    string PortfolioId,
    string Type,
    string Recipient,
    bool Accepted,
    bool ShareTagOptions,
    bool SharePrincipals);
