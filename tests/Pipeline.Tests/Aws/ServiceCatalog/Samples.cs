using Pipeline.Aws.ServiceCatalog;

namespace Pipeline.Tests.Aws.ServiceCatalog;

/// <summary>A portfolio as it should be, and the same as Service Catalog has it after it was published.</summary>
internal static class Samples
{
    public const string Role = "arn:aws:iam::111122223333:role/sagemaker-mlops-launch";
    public const string Principal = "arn:aws:iam::111122223333:role/data-scientist";

    private static readonly Dictionary<string, string> ProductTags = new() { ["sagemaker:studio-visibility"] = "true" };

    public static ProductRequest Product { get; } = new(
        "xgboost_abalone",
        new ProductDetails("Abalone", "platform", "Trains a model", SupportEmail: "ml@example.com"),
        ProductTags,
        new VersionRequest("v6", "sixth", "https://bucket.s3.us-east-1.amazonaws.com/key"),
        new LaunchRequest(Role));

    public static PortfolioRequest Wanted { get; } = new(
        "MLOps", "administrator", "Templates", new Dictionary<string, string> { ["team"] = "ml" }, [Known.As(Principal)], [Product]);

    public static PortfolioState Published { get; } = new(
        "port-1", "MLOps", "administrator", "Templates", Wanted.Tags, [Principal],
        [new ProductState("prod-1", "xgboost_abalone", Product.Details, ProductTags, true, [Version(6)], new LaunchState("cons-1", Role)) { Mark = Product.Mark }]);

    public static PortfolioState Without(Func<ProductState, ProductState> change) =>
        Published with { Products = [change(Published.Products[0])] };

    /// <summary>Version <c>v1</c>, <c>v2</c> and so on.</summary>
    public static VersionState Version(int number, bool active = true, bool deprecated = false) => new($"pa-{number}", $"v{number}", active, deprecated);
}
