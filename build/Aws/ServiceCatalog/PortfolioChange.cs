using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>One thing to do to a portfolio; a plan is a list of them, and the publisher carries out that very list.</summary>
/// <param name="Kind">What it means to the thing that it is done to.</param>
/// <param name="Name">The thing's name.</param>
/// <param name="Type">What the thing is, in Service Catalog's words.</param>
/// <param name="Why">The reason, for people.</param>
public abstract record PortfolioChange(ChangeKind Kind, string Name, string Type, string? Why = null)
{
    /// <summary>The product that it belongs to; null for the portfolio's own.</summary>
    public virtual ProductRequest? Product => null;
}

/// <summary>Make the portfolio.</summary>
public sealed record CreatePortfolio(string Portfolio) : PortfolioChange(ChangeKind.Add, Portfolio, "Portfolio");

/// <summary>Bring the portfolio's description and tags in line.</summary>
public sealed record UpdatePortfolio(string Portfolio, string What) : PortfolioChange(ChangeKind.Change, Portfolio, "Portfolio", What);

/// <summary>Let a principal launch products.</summary>
public sealed record AssociatePrincipal(Known Principal) : PortfolioChange(ChangeKind.Add, Principal.Words, "Principal");

/// <summary>Something to do to a product.</summary>
public abstract record ProductChange(ProductRequest Of, ChangeKind Kind, string Name, string Type, string? Why = null) : PortfolioChange(Kind, Name, Type, Why)
{
    /// <inheritdoc/>
    public override ProductRequest? Product => Of;
}

/// <summary>Make a product with its first version.</summary>
public sealed record CreateProduct(ProductRequest Of) : ProductChange(Of, ChangeKind.Add, Of.Details.Name, "Product");

/// <summary>Bring a product's details and tags in line.</summary>
public sealed record UpdateProduct(ProductRequest Of, string What) : ProductChange(Of, ChangeKind.Change, Of.Details.Name, "Product", What);

/// <summary>Put a product into the portfolio.</summary>
public sealed record AssociateProduct(ProductRequest Of) : ProductChange(Of, ChangeKind.Add, Of.Details.Name, "Portfolio association");

/// <summary>Publish a version.</summary>
public sealed record PublishVersion(ProductRequest Of) : ProductChange(Of, ChangeKind.Add, Of.Version.Name, "Version", $"of {Of.Details.Name}");

/// <summary>Offer a version again that was superseded before: its content is the wanted one.</summary>
public sealed record RestoreVersion(ProductRequest Of, VersionState Version) : ProductChange(Of, ChangeKind.Change, Version.Name, "Version", "offered again");

/// <summary>Let existing projects go on with a version, but offer it no more.</summary>
public sealed record DeprecateVersion(ProductRequest Of, VersionState Version) : ProductChange(Of, ChangeKind.Change, Version.Name, "Version", "superseded: DEPRECATED");

/// <summary>Hide a version that has been superseded several times.</summary>
public sealed record RetireVersion(ProductRequest Of, VersionState Version) : ProductChange(Of, ChangeKind.Change, Version.Name, "Version", "superseded long ago: inactive");

/// <summary>Remove an inactive version, to stay below the quota of 100.</summary>
public sealed record RemoveVersion(ProductRequest Of, VersionState Version) : ProductChange(Of, ChangeKind.Delete, Version.Name, "Version", "oldest of more than 90");

/// <summary>Say which role launches run under.</summary>
public sealed record ConstrainLaunch(ProductRequest Of) : ProductChange(Of, ChangeKind.Add, Of.Details.Name, "Launch constraint", Of.LaunchRole.Words);

/// <summary>Let launches run under another role.</summary>
public sealed record ChangeLaunch(ProductRequest Of, LaunchState Launch) : ProductChange(Of, ChangeKind.Change, Of.Details.Name, "Launch constraint", Of.LaunchRole.Words);
