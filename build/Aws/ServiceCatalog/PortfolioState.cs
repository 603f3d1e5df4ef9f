namespace Pipeline.Aws.ServiceCatalog;

/// <summary>A portfolio as Service Catalog has it; <see cref="Id"/> is null when there is none.</summary>
public sealed record PortfolioState(
    string? Id,
    string Name,
    string Owner,
    string Description,
    IReadOnlyDictionary<string, string> Tags,
    IReadOnlyList<string> Principals,
    IReadOnlyList<ProductState> Products)
{
    /// <summary>With whom it is shared.</summary>
    public IReadOnlyList<ShareState> Shares { get; init; } = [];

    /// <summary>The tag options that are associated with it, with their ids.</summary>
    public IReadOnlyDictionary<TagOption, string> TagOptions { get; init; } = new Dictionary<TagOption, string>();

    /// <summary>True when the last run noted that everything is as it is asked for now, and the list of products agrees.</summary>
    public bool AsNoted { get; init; }

    /// <summary>No portfolio, and the products that an earlier, interrupted run may have left.</summary>
    public static PortfolioState None(IReadOnlyList<ProductState> products) => new(null, "", "", "", new Dictionary<string, string>(), [], products);
}

/// <summary>A product as Service Catalog has it.</summary>
/// <param name="Id">Service Catalog's id; its form is not relied on.</param>
/// <param name="TemplateId">The project template's id, from the mark or the tag; empty when there is neither.</param>
/// <param name="Details">What people see of it.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="InPortfolio">Whether it is associated with the portfolio.</param>
/// <param name="Versions">Its versions, oldest first.</param>
/// <param name="Launch">Its launch constraint in the portfolio, if any.</param>
public sealed record ProductState(
    string Id, string TemplateId, ProductDetails Details, IReadOnlyDictionary<string, string> Tags,
    bool InPortfolio, IReadOnlyList<VersionState> Versions, LaunchState? Launch)
{
    /// <summary>The mark at the end of its support text; null when there is none.</summary>
    public ProductMark? Mark { get; init; }

    /// <summary>True when its mark says that it is as it should be, so that only its launch constraint was looked at.</summary>
    public bool AsMarked { get; init; }
}

/// <summary>A version as Service Catalog has it.</summary>
/// <param name="Id">Service Catalog's id.</param>
/// <param name="Name">The name that carries the content hash.</param>
/// <param name="Active">Whether it can be used at all.</param>
/// <param name="Deprecated">Whether only existing projects may use it.</param>
public sealed record VersionState(string Id, string Name, bool Active, bool Deprecated);

/// <summary>A launch constraint.</summary>
/// <param name="ConstraintId">Service Catalog's id.</param>
/// <param name="Role">The role's ARN, or its name where it holds in several accounts.</param>
public sealed record LaunchState(string ConstraintId, string Role);
