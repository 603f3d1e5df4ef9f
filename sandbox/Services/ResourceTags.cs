using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services;

/// <summary>Tags in the forms that services give them: a map, or a list whose members each service spells its own way.</summary>
internal static class ResourceTags
{
    private const int Limit = 50;

    public static readonly IReadOnlyDictionary<string, string> None = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The tags of a list such as <c>[{Key, Value}]</c>.</summary>
    public static IReadOnlyDictionary<string, string> ReadList(JsonObject input, string member, string key = "Key", string value = "Value")
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var tag in input.Objects(member))
            tags[tag.Text(key) ?? ""] = tag.Text(value) ?? "";
        return tags;
    }

    /// <summary>The tags of a map.</summary>
    public static IReadOnlyDictionary<string, string> ReadMap(JsonObject input, string member)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in input.Object(member))
            tags[key] = (string?)value ?? "";
        return tags;
    }

    public static JsonArray WriteList(IReadOnlyDictionary<string, string> tags, string key = "Key", string value = "Value") =>
        tags.ToArray(tag => new JsonObject { [key] = tag.Key, [value] = tag.Value });

    public static JsonObject WriteMap(IReadOnlyDictionary<string, string> tags)
    {
        JsonObject map = [];
        foreach (var (key, value) in tags)
            map[key] = value;
        return map;
    }

    /// <summary>The tags with others added or given a new value.</summary>
    /// <param name="tooMany">What the service answers when there would be more than fifty.</param>
    public static IReadOnlyDictionary<string, string> Plus(this IReadOnlyDictionary<string, string> tags, IReadOnlyDictionary<string, string> added, Func<AwsError> tooMany)
    {
        var all = new SortedDictionary<string, string>(tags.ToDictionary(), StringComparer.Ordinal);
        foreach (var (key, value) in added)
            all[key] = value;
        return all.Count > Limit ? throw tooMany() : all;
    }

    /// <summary>The tags without those of the given keys.</summary>
    public static IReadOnlyDictionary<string, string> Minus(this IReadOnlyDictionary<string, string> tags, IReadOnlyList<string> keys)
    {
        var all = new SortedDictionary<string, string>(tags.ToDictionary(), StringComparer.Ordinal);
        foreach (var key in keys)
            all.Remove(key);
        return all;
    }
}
