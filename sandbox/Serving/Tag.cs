using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Serving;

/// <summary>A tag of a resource.</summary>
/// <param name="Key">Its key, unique on the resource.</param>
/// <param name="Value">Its value; may be empty.</param>
public sealed record Tag(string Key, string Value)
{
    /// <summary>The tags as a member of an answer.</summary>
    public static JsonArray ToJson(IEnumerable<Tag> tags) =>
        new([.. tags.Select(tag => (JsonNode)new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value })]);

    /// <summary>The tags with some added; of two with one key the later stays.</summary>
    public static IReadOnlyList<Tag> Merge(IEnumerable<Tag> present, IEnumerable<Tag> added)
    {
        var merged = new List<Tag>(present);
        foreach (var tag in added)
        {
            var place = merged.FindIndex(old => old.Key == tag.Key);
            if (place < 0)
                merged.Add(tag);
            else
                merged[place] = tag;
        }
        return merged;
    }

    /// <summary>The tags without those of the given keys.</summary>
    public static IReadOnlyList<Tag> Without(IEnumerable<Tag> present, IEnumerable<string> keys) => [.. present.Where(tag => !keys.Contains(tag.Key))];
}
