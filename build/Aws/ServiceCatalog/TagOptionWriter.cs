using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Offers tags to launches, and withdraws them. A tag option belongs to the account, and others may use it too, so it is never deleted.</summary>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/adminguide/tagoptions.html</remarks>
public sealed class TagOptionWriter(AwsSession session)
{
    /// <summary>Carries out one change.</summary>
    public async Task ApplyAsync(string portfolio, PortfolioChange change, CancellationToken cancellation)
    {
        if (change is OfferTag offer)
        {
            await session.ServiceCatalog.AssociateTagOptionWithResourceAsync(
                new AssociateTagOptionWithResourceRequest { ResourceId = portfolio, TagOptionId = await IdAsync(offer.Option, cancellation) }, cancellation)
                .AsOrNull("servicecatalog:AssociateTagOptionWithResource", failure => failure is DuplicateResourceException);
        }
        else if (change is WithdrawTag withdraw)
        {
            await session.ServiceCatalog.DisassociateTagOptionFromResourceAsync(
                new DisassociateTagOptionFromResourceRequest { ResourceId = portfolio, TagOptionId = withdraw.Id }, cancellation).As("servicecatalog:DisassociateTagOptionFromResource");
        }
    }

    // Key and value together are unique in an account.
    private async Task<string> IdAsync(TagOption option, CancellationToken cancellation)
    {
        var made = await session.ServiceCatalog.CreateTagOptionAsync(new CreateTagOptionRequest { Key = option.Key, Value = option.Value }, cancellation)
            .AsOrNull("servicecatalog:CreateTagOption", failure => failure is DuplicateResourceException);
        if (made is not null)
            return made.TagOptionDetail.Id;
        var listed = await session.ServiceCatalog.ListTagOptionsAsync(
            new ListTagOptionsRequest { Filters = new ListTagOptionsFilters { Key = option.Key, Value = option.Value } }, cancellation).As("servicecatalog:ListTagOptions");
        return listed.TagOptionDetails.First().Id;
    }
}
