using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Writes the portfolio itself and who may use it.</summary>
public sealed class PortfolioWriter(AwsSession session)
{
    /// <summary>Makes the portfolio and returns its id.</summary>
    public async Task<string> CreateAsync(PortfolioRequest wanted, CancellationToken cancellation)
    {
        var made = await session.ServiceCatalog.CreatePortfolioAsync(new CreatePortfolioRequest
        {
            DisplayName = wanted.Name,
            ProviderName = wanted.Owner,
            Description = wanted.Description,
            Tags = Tags.ToList(wanted.Tags),
            IdempotencyToken = Token.Of(["portfolio", wanted.Name, wanted.Owner, wanted.Description, .. Tags.Words(wanted.Tags)]),
        }, cancellation).As("servicecatalog:CreatePortfolio");
        return made.PortfolioDetail.Id;
    }

    /// <summary>Brings name, owner, description and tags in line.</summary>
    public Task UpdateAsync(string id, PortfolioRequest wanted, CancellationToken cancellation) =>
        session.ServiceCatalog.UpdatePortfolioAsync(new UpdatePortfolioRequest
        {
            Id = id,
            DisplayName = wanted.Name,
            ProviderName = wanted.Owner,
            Description = wanted.Description,
            AddTags = Tags.ToList(wanted.Tags),
        }, cancellation).As("servicecatalog:UpdatePortfolio");

    /// <summary>Lets a principal launch its products.</summary>
    public Task AssociateAsync(string id, Known principal, CancellationToken cancellation) =>
        session.ServiceCatalog.AssociatePrincipalWithPortfolioAsync(new AssociatePrincipalWithPortfolioRequest
        {
            PortfolioId = id,
            PrincipalARN = principal.Value,
            PrincipalType = principal.Value!.Contains(":iam:::", StringComparison.Ordinal) ? PrincipalType.IAM_PATTERN : PrincipalType.IAM,
        }, cancellation).As("servicecatalog:AssociatePrincipalWithPortfolio");
}
