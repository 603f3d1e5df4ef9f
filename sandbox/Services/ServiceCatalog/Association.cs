namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A product in a portfolio.</summary>
/// <param name="PathId">The launch path that the association opens: <c>lp-</c> and thirteen letters and digits.</param>
internal sealed record Association(string PortfolioId, string ProductId, string PathId);

/// <summary>A principal that may see and launch what is in a portfolio.</summary>
/// <param name="Type"><c>IAM</c>, or <c>IAM_PATTERN</c> for an ARN without account that may hold wildcards.</param>
internal sealed record Principal(string PortfolioId, string Arn, string Type);

/// <summary>A tag option on a portfolio or product.</summary>
internal sealed record TagOptionUse(string ResourceId, string TagOptionId);
