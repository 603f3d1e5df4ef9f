namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A rule for launching a product from a portfolio.</summary>
/// <param name="Id"><c>cons-</c> and thirteen letters and digits.</param>
/// <param name="Type"><c>LAUNCH</c>, <c>NOTIFICATION</c>, <c>RESOURCE_UPDATE</c>, <c>STACKSET</c> or <c>TEMPLATE</c>.</param>
/// <param name="Parameters">The rule, a JSON text as it was given.</param>
/// <param name="Token">The key of the idempotency token that made it.</param>
internal sealed record Constraint(
    string Id,
    string PortfolioId,
    string ProductId,
    string Type,
    string Parameters,
    string? Description,
    string Owner,
    DateTimeOffset Created,
    string Token);
