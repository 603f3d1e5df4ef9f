using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Something to do to a wanted product.</summary>
public abstract record ProductChange(ProductRequest Of, ChangeKind Kind, string Name, string Type, string? Why = null) : PortfolioChange(Kind, Name, Type, Why)
{
    /// <inheritdoc/>
    public override string? TemplateId => Of.Id;
}

/// <summary>Make a product with its first version.</summary>
public sealed record CreateProduct(ProductRequest Of) : ProductChange(Of, ChangeKind.Add, Of.Details.Name, "Product");

/// <summary>Bring a product's details, tags and mark in line; after everything else, since the mark says that everything is done.</summary>
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
public sealed record ConstrainLaunch(ProductRequest Of) : ProductChange(Of, ChangeKind.Add, Of.Details.Name, "Launch constraint", Of.Launch.Role);

/// <summary>Let launches run under another role.</summary>
public sealed record ChangeLaunch(ProductRequest Of, LaunchState Launch) : ProductChange(Of, ChangeKind.Change, Of.Details.Name, "Launch constraint", Of.Launch.Role);

/// <summary>Stop new launches of a product whose template is gone or excluded: its versions are deprecated, existing projects go on.</summary>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/dg/API_UpdateProvisioningArtifact.html</remarks>
public sealed record RetireProduct(ProductState Found) : PortfolioChange(ChangeKind.Change, Found.Details.Name, "Product", "its template is gone or excluded: no new launches, existing projects go on")
{
    /// <inheritdoc/>
    public override string? TemplateId => Found.TemplateId;
}
