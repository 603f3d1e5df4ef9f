namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A product.</summary>
/// <param name="Id"><c>prod-</c> and thirteen letters and digits.</param>
/// <param name="ViewId">The id of its view, which end users see: <c>prodview-</c> and thirteen letters and digits.</param>
/// <param name="Texts">What people read.</param>
/// <param name="Type">The product type, such as <c>CLOUD_FORMATION_TEMPLATE</c>.</param>
/// <param name="Token">The key of the idempotency token that made it.</param>
internal sealed record Product(
    string Id,
    string ViewId,
    ProductTexts Texts,
    string Type,
    DateTimeOffset Created,
    IReadOnlyList<Tag> Tags,
    string Token);

/// <summary>What people read of a product.</summary>
internal sealed record ProductTexts(
    string Name,
    string Owner,
    string? Description,
    string? Distributor,
    string? SupportDescription,
    string? SupportEmail,
    string? SupportUrl);
