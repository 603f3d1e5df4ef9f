using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Writes products: what people see of them, where they are offered, and the role that launches run under.</summary>
public sealed class ProductWriter(AwsSession session)
{
    /// <summary>Makes a product with its first version and returns its id.</summary>
    public async Task<string> CreateAsync(string portfolio, ProductRequest wanted, CancellationToken cancellation)
    {
        var details = wanted.Details;
        var made = await session.ServiceCatalog.CreateProductAsync(new CreateProductRequest
        {
            Name = details.Name,
            Owner = details.Owner,
            Description = details.Description,
            Distributor = NullIfEmpty(details.Distributor),
            SupportDescription = wanted.Mark.After(details.SupportDescription),
            SupportEmail = NullIfEmpty(details.SupportEmail),
            SupportUrl = NullIfEmpty(details.SupportUrl),
            ProductType = ProductType.CLOUD_FORMATION_TEMPLATE,
            ProvisioningArtifactParameters = VersionPublisher.Properties(wanted.Version),
            Tags = Tags.ToList(wanted.Tags),
            IdempotencyToken = Token.Of("product", portfolio, wanted.Id, wanted.Content),
        }, cancellation).As("servicecatalog:CreateProduct");
        return made.ProductViewDetail.ProductViewSummary.ProductId;
    }

    /// <summary>Brings details, tags and mark in line.</summary>
    public Task UpdateAsync(string id, ProductRequest wanted, CancellationToken cancellation)
    {
        var details = wanted.Details;
        return session.ServiceCatalog.UpdateProductAsync(new UpdateProductRequest
        {
            Id = id,
            Name = details.Name,
            Owner = details.Owner,
            Description = details.Description,
            Distributor = details.Distributor,
            SupportDescription = wanted.Mark.After(details.SupportDescription),
            SupportEmail = NullIfEmpty(details.SupportEmail),
            SupportUrl = NullIfEmpty(details.SupportUrl),
            AddTags = Tags.ToList(wanted.Tags),
        }, cancellation).As("servicecatalog:UpdateProduct");
    }

    /// <summary>Writes a support text with its mark.</summary>
    public Task MarkAsync(string id, string support, CancellationToken cancellation) =>
        session.ServiceCatalog.UpdateProductAsync(new UpdateProductRequest { Id = id, SupportDescription = support }, cancellation).As("servicecatalog:UpdateProduct");

    /// <summary>Puts a product into the portfolio.</summary>
    public Task AssociateAsync(string portfolio, string id, CancellationToken cancellation) =>
        session.ServiceCatalog.AssociateProductWithPortfolioAsync(
            new AssociateProductWithPortfolioRequest { PortfolioId = portfolio, ProductId = id }, cancellation).As("servicecatalog:AssociateProductWithPortfolio");

    /// <summary>Says which role launches run under.</summary>
    public Task ConstrainAsync(string portfolio, string id, LaunchRequest launch, CancellationToken cancellation) =>
        session.ServiceCatalog.CreateConstraintAsync(new CreateConstraintRequest
        {
            PortfolioId = portfolio,
            ProductId = id,
            Type = "LAUNCH",
            Parameters = launch.Parameters,
            Description = launch.Words,
            IdempotencyToken = Token.Of("launch", portfolio, id, launch.Role),
        }, cancellation).As("servicecatalog:CreateConstraint");

    /// <summary>Lets launches run under another role.</summary>
    public Task ChangeConstraintAsync(string constraint, LaunchRequest launch, CancellationToken cancellation) =>
        session.ServiceCatalog.UpdateConstraintAsync(
            new UpdateConstraintRequest { Id = constraint, Parameters = launch.Parameters, Description = launch.Words }, cancellation).As("servicecatalog:UpdateConstraint");

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
