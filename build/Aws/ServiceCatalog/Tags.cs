using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Tags of portfolios and products.</summary>
internal static class Tags
{
    /// <summary>The keys that say which deployment made a thing; no two deployments share their values.</summary>
    public static readonly IReadOnlyList<string> Owners = ["pipeline:project", "pipeline:deployment"];

    /// <summary>Whether every wanted tag is there with its value. Other tags are somebody else's and stay.</summary>
    public static bool Match(IReadOnlyDictionary<string, string> wanted, IReadOnlyDictionary<string, string> found) =>
        wanted.All(tag => found.GetValueOrDefault(tag.Key) == tag.Value);

    /// <summary>Each tag as a word, in the order of keys.</summary>
    public static IEnumerable<string> Words(IReadOnlyDictionary<string, string> tags) =>
        tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}");

    /// <summary>As the API takes them.</summary>
    public static List<Tag> ToList(IReadOnlyDictionary<string, string> tags) =>
        [.. tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })];

    /// <summary>As the API gives them.</summary>
    public static IReadOnlyDictionary<string, string> From(List<Tag>? tags) =>
        (tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
}
