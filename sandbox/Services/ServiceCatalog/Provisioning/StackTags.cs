namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>
/// The tags by which a stack and its resources tell where they come from.
/// https://docs.aws.amazon.com/servicecatalog/latest/adminguide/autotags.html
/// </summary>
internal static class StackTags
{
    /// <summary>The automatic tags of a provisioned product.</summary>
    /// <param name="here">Where it is.</param>
    /// <param name="product">The provisioned product.</param>
    public static IReadOnlyList<Tag> Automatic(Scope here, ProvisionedProduct product)
    {
        var owner = here.Of(product.Owner);
        return
        [
            new("aws:servicecatalog:portfolioArn", owner.Arn("portfolio", product.PortfolioId)),
            new("aws:servicecatalog:productArn", owner.Arn("product", product.ProductId)),
            new("aws:servicecatalog:provisioningArtifactIdentifier", product.ArtifactId),
            new("aws:servicecatalog:provisionedProductArn", ArnOf(here, product)),
            new("aws:servicecatalog:provisioningPrincipalArn", product.Session),
        ];
    }

    /// <summary>All tags of the stack.</summary>
    public static IReadOnlyList<Tag> Of(Scope here, ProvisionedProduct product) => [.. Automatic(here, product), .. product.Tags];

    /// <summary>The ARN of a provisioned product.</summary>
    public static string ArnOf(Scope here, ProvisionedProduct product) =>
        $"arn:{here.Partition}:servicecatalog:{here.Region}:{here.Account}:stack/{product.Name}/{product.Id}";
}
