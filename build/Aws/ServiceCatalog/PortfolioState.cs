namespace Pipeline.Aws.ServiceCatalog;

/// <summary>A portfolio as Service Catalog has it; <see cref="Id"/> is null when there is none.</summary>
public sealed record PortfolioState(
    string? Id,
    string Description,
    IReadOnlyDictionary<string, string> Tags,
    IReadOnlyList<string> Principals,
    IReadOnlyList<ProductState> Products)
{
    /// <summary>Its name and owner, when they are others than those asked for: it was recognised by its tags.</summary>
    public (string Name, string Owner)? Former { get; init; }

    /// <summary>No portfolio, and the products that an earlier, interrupted run may have left.</summary>
    public static PortfolioState None(IReadOnlyList<ProductState> products) => new(null, "", new Dictionary<string, string>(), [], products);
}

/// <summary>A product as Service Catalog has it.</summary>
/// <param name="Id">Service Catalog's id; its form is not relied on.</param>
/// <param name="TemplateId">The project template's id, from the tag.</param>
/// <param name="Details">What people see of it.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="InPortfolio">Whether it is associated with the portfolio.</param>
/// <param name="Versions">Its versions, oldest first.</param>
/// <param name="Launch">Its launch constraint in the portfolio, if any.</param>
public sealed record ProductState(
    string Id, string TemplateId, ProductDetails Details, IReadOnlyDictionary<string, string> Tags,
    bool InPortfolio, IReadOnlyList<VersionState> Versions, LaunchState? Launch);

/// <summary>A version as Service Catalog has it.</summary>
/// <param name="Id">Service Catalog's id.</param>
/// <param name="Name">The name that carries the content hash.</param>
/// <param name="Active">Whether it can be used at all.</param>
/// <param name="Deprecated">Whether only existing projects may use it.</param>
public sealed record VersionState(string Id, string Name, bool Active, bool Deprecated);

/// <summary>A launch constraint.</summary>
public sealed record LaunchState(string ConstraintId, string RoleArn);
