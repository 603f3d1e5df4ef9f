using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>A property whose value differs between two versions of a resource.</summary>
/// <param name="Path">Where, from the properties down, such as <c>VpcConfig.Subnets</c>.</param>
/// <param name="Before">The old value; null when there was none.</param>
/// <param name="After">The new value; null when there is none any more.</param>
/// <param name="RequiresRecreation">Whether the change makes a new resource.</param>
public sealed record PropertyChange(string Path, JsonNode? Before, JsonNode? After, Replacement RequiresRecreation)
{
    /// <summary>The top-level property, as change sets name it.</summary>
    public string Name => Path.IndexOf('.') is >= 0 and var dot ? Path[..dot] : Path;
}

/// <summary>Compares the resolved properties of a resource before and after an update.</summary>
public static class PropertyChanges
{
    /// <summary>What differs, in the order of the new properties, removed ones last.</summary>
    /// <param name="type">The type's facts; without them no change is known to replace.</param>
    /// <param name="before">The old properties, resolved.</param>
    /// <param name="after">The new properties, resolved.</param>
    public static IReadOnlyList<PropertyChange> Between(ResourceType? type, JsonObject before, JsonObject after)
    {
        var changes = new List<PropertyChange>();
        Members(type?.Properties, before, after, "", Replacement.Never, changes);
        return changes;
    }

    /// <summary>What the changes mean for the resource as a whole: the worst of them.</summary>
    public static Replacement Replaces(IEnumerable<PropertyChange> changes) =>
        changes.Select(change => change.RequiresRecreation).DefaultIfEmpty(Replacement.Never).Max();

    private static void Members(IReadOnlyDictionary<string, PropertyFact>? facts, JsonObject before, JsonObject after, string path, Replacement outer, List<PropertyChange> changes)
    {
        foreach (var name in after.Select(pair => pair.Key).Union(before.Select(pair => pair.Key)))
        {
            var fact = facts?.GetValueOrDefault(name);
            Value(fact, before[name], after[name], path + name, Worse(outer, fact?.Replacement ?? Replacement.Never), changes);
        }
    }

    private static void Value(PropertyFact? fact, JsonNode? before, JsonNode? after, string path, Replacement replacement, List<PropertyChange> changes)
    {
        if (Same(before, after))
            return;
        // Free JSON (policies, definitions) changes as a whole.
        if (before is JsonObject old && after is JsonObject now && fact?.Shape.Kind == PropertyKind.Structure)
            Members(fact.Shape.Members, old, now, path + ".", replacement, changes);
        else
            changes.Add(new(path, before, after, replacement));
    }

    // "5" and 5 are the same to the service, because the type decides what they become.
    private static bool Same(JsonNode? before, JsonNode? after) => (before, after) switch
    {
        (JsonValue one, JsonValue other) => JsonText.Of(one) == JsonText.Of(other),
        (JsonArray one, JsonArray other) => one.Count == other.Count && one.Zip(other).All(pair => Same(pair.First, pair.Second)),
        (JsonObject one, JsonObject other) => one.Count == other.Count && one.All(pair => other.ContainsKey(pair.Key) && Same(pair.Value, other[pair.Key])),
        _ => before is null && after is null,
    };

    private static Replacement Worse(Replacement one, Replacement other) => one > other ? one : other;
}
