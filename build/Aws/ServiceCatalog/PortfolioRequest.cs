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

    /// <summary>The digest that the last run noted after it had published everything; null when nothing is known, or nothing is to be trusted.</summary>
    public string? Published { get; init; }

    /// <summary>With whom it is shared.</summary>
    public SharingRequest Sharing { get; init; } = SharingRequest.Nobody;

    /// <summary>The tag options that launches choose tags from.</summary>
    public IReadOnlyList<TagOption> TagOptions { get; init; } = [];

    /// <summary>A digest of everything that is asked for. Equal requests have equal digests.</summary>
    public string Digest => Token.Of(
    [
        "portfolio", Name, Owner, Description, .. ServiceCatalog.Tags.Words(Tags), .. Principals.Select(one => one.Value ?? "unknown"),
        .. Products.Select(product => $"{product.Id} {product.Content} {product.Launch.Role}"),
        Sharing.ToString(), .. TagOptions.Select(option => option.ToString()),
    ]);
}

/// <summary>A tag that a launch is given (one value), or may be given (several values of one key).</summary>
/// <param name="Key">At most 128 characters.</param>
/// <param name="Value">At most 256 characters.</param>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/adminguide/tagoptions.html</remarks>
public sealed record TagOption(string Key, string Value);

/// <summary>A value that may only be known once something else is deployed.</summary>
/// <param name="Value">The value, or null.</param>
/// <param name="Words">What to show of it in a plan while it is not known.</param>
public sealed record Known(string? Value, string Words)
{
    /// <summary>A value that is known.</summary>
    public static Known As(string value) => new(value, value);
}
