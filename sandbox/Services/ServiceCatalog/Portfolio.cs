namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A portfolio.</summary>
/// <param name="Id"><c>port-</c> and thirteen letters and digits.</param>
/// <param name="Token">The key of the idempotency token that made it.</param>
internal sealed record Portfolio(
    string Id,
    string DisplayName,
    string ProviderName,
    string? Description,
    DateTimeOffset Created,
    IReadOnlyList<Tag> Tags,
    string Token);

/// <summary>A tag of a portfolio or product.</summary>
internal sealed record Tag(string Key, string Value);
