using System.Text.Json.Nodes;
using Pipeline.Aws.ServiceCatalog;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>With whom a portfolio is shared, and which tags launches choose from, as its inputs say.</summary>
public static class PortfolioSharing
{
    // https://docs.aws.amazon.com/servicecatalog/latest/dg/API_CreateTagOption.html
    private const int LongestKey = 128;
    private const int LongestValue = 256;
    private const int MostOptions = 25;

    /// <summary>The sharing that inputs ask for.</summary>
    public static SharingRequest Of(ResolvedInputs inputs) => new(
        [.. inputs.List("share-with").Distinct().Order(StringComparer.Ordinal).Select(ShareTarget.Parse)],
        inputs.Flag("share-tag-options"),
        inputs.Flag("share-principals"));

    /// <summary>The tag options that inputs ask for.</summary>
    public static IReadOnlyList<TagOption> TagOptionsOf(ResolvedInputs inputs) => inputs["tag-options"].Value is JsonObject map
        ? [.. map.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => Values(entry.Value).Select(value => new TagOption(entry.Key, value)))]
        : [];

    /// <summary>What AWS would refuse.</summary>
    public static IEnumerable<Problem> Problems(ResolvedInputs inputs)
    {
        var place = inputs["tag-options"].Location;
        var options = TagOptionsOf(inputs);
        foreach (var option in options.Where(option => option.Key.Length is 0 or > LongestKey || option.Value.Length is 0 or > LongestValue))
            yield return new Problem("PL2416", $"the tag option '{option.Key}={option.Value}' is not in the form that AWS takes", place, $"a key has 1 to {LongestKey} characters, a value 1 to {LongestValue}");
        if (options.Count > MostOptions)
            yield return new Problem("PL2416", $"{options.Count} tag options are given; a portfolio has at most {MostOptions}", place, "leave some out");
    }

    private static IEnumerable<string> Values(JsonNode? node) => node is JsonArray list ? list.Select(item => $"{item}").Distinct() : [$"{node}"];
}
