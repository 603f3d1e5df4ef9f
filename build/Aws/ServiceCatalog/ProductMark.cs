using System.Text.RegularExpressions;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>
/// What the end of a product's support text says of it: the project template it was made from, and the content that was
/// published last. The list of products shows that text, twenty products to a call, and shows neither tags nor versions; so a run
/// reads only the products whose mark is not as it should be.
/// </summary>
/// <param name="TemplateId">The project template's id.</param>
/// <param name="Content">The digest of what was published, or <see cref="Retired"/>.</param>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ProductViewSummary.html</remarks>
public sealed partial record ProductMark(string TemplateId, string Content)
{
    /// <summary>In the place of the digest: nobody can launch the product any more.</summary>
    public const string Retired = "retired";

    /// <summary>The characters that a mark may add to a support text: a template's id has 63 at most.</summary>
    public const int Longest = 100;

    /// <summary>The support text with the mark behind it.</summary>
    public string After(string text) => $"{Without(text)} [{TemplateId} {Content}]".TrimStart();

    /// <summary>The mark of a support text; null when there is none.</summary>
    public static ProductMark? In(string text) => Mark().Match(text) is { Success: true } match
        ? new ProductMark(match.Groups["id"].Value, match.Groups["content"].Value)
        : null;

    /// <summary>A support text without its mark.</summary>
    public static string Without(string text) => Mark().Replace(text, "");

    [GeneratedRegex(@"\s?\[(?<id>[a-z][a-z0-9_-]*) (?<content>[0-9a-f]{16}|retired)\]\z")]
    private static partial Regex Mark();
}
