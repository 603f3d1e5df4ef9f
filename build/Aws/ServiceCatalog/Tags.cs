using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Tags of portfolios and products.</summary>
internal static class Tags
{
    /// <summary>What the keys begin with that say which deployment made a thing.</summary>
    public const string OwnPrefix = "pipeline:";

    /// <summary>Of these, the ones that no two deployments share. A module may be called otherwise and still be meant.</summary>
    public static readonly IReadOnlyList<string> Owners = [OwnPrefix + "project", OwnPrefix + "deployment"];

    /// <summary>Whether every wanted tag is there with its value. Other tags are somebody else's and stay.</summary>
    public static bool Match(IReadOnlyDictionary<string, string> wanted, IReadOnlyDictionary<string, string> found) =>
        wanted.All(tag => found.GetValueOrDefault(tag.Key) == tag.Value);

    /// <summary>As the API takes them.</summary>
    public static List<Tag> ToList(IReadOnlyDictionary<string, string> tags) =>
        [.. tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })];

    /// <summary>As the API gives them.</summary>
    public static IReadOnlyDictionary<string, string> From(List<Tag>? tags) =>
        (tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
}
