namespace Pipeline.Aws.ServiceCatalog;

/// <summary>A portfolio as it should be.</summary>
/// <remarks>Limits: https://docs.aws.amazon.com/servicecatalog/latest/dg/API_CreatePortfolio.html</remarks>
/// <param name="Name">At most 100 characters; with the owner it identifies the portfolio.</param>
/// <param name="Owner">At most 50 characters; Service Catalog calls it provider.</param>
/// <param name="Description">At most 2,000 characters.</param>
/// <param name="Tags">At most 20.</param>
/// <param name="Principals">Who may launch its products.</param>
/// <param name="Products">The products.</param>
public sealed record PortfolioRequest(
    string Name,
    string Owner,
    string Description,
    IReadOnlyDictionary<string, string> Tags,
    IReadOnlyList<Known> Principals,
    IReadOnlyList<ProductRequest> Products)
{
    /// <summary>The id that it had when it was published before, so that it may be renamed; null when it was not.</summary>
    public string? Id { get; init; }
}

/// <summary>A product as it should be.</summary>
/// <param name="Id">The project template's id; a tag of the product carries it.</param>
/// <param name="Details">What people see of it.</param>
/// <param name="Tags">At most 20.</param>
/// <param name="Version">The version that launches use.</param>
/// <param name="LaunchRole">The role that launches run under.</param>
public sealed record ProductRequest(
    string Id,
    ProductDetails Details,
    IReadOnlyDictionary<string, string> Tags,
    VersionRequest Version,
    Known LaunchRole);

/// <summary>What people see of a product.</summary>
public sealed record ProductDetails(
    string Name, string Owner, string Description, string Distributor = "",
    string SupportDescription = "", string SupportEmail = "", string SupportUrl = "");

/// <summary>A version as it should be. Its content never changes: other content is another version.</summary>
/// <param name="Name">Carries the content hash.</param>
/// <param name="Description">For people; at most 8,192 characters.</param>
/// <param name="TemplateUrl">Where Service Catalog loads the template from.</param>
public sealed record VersionRequest(string Name, string Description, string TemplateUrl);

/// <summary>A value that may only be known once something else is deployed.</summary>
/// <param name="Value">The value, or null.</param>
/// <param name="Words">What to show of it in a plan while it is not known.</param>
public sealed record Known(string? Value, string Words)
{
    /// <summary>A value that is known.</summary>
    public static Known As(string value) => new(value, value);
}
