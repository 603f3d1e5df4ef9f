using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Resources;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>A resource that something is about to be done with, as the tables of actions look at it.</summary>
/// <param name="Context">Whose it is.</param>
/// <param name="PhysicalId">What it is called; empty before it is made.</param>
/// <param name="Before">What it was; empty unless it changes.</param>
/// <param name="Now">What it is or is to be.</param>
internal sealed record Subject(ResourceContext Context, string PhysicalId, JsonObject Before, JsonObject Now)
{
    private readonly Lazy<IReadOnlyList<Tag>> tags = new(() => Own(Context.AllTags(Now["Tags"])));
    private readonly Lazy<IReadOnlyList<Tag>> former = new(() => Before.Count == 0 ? [] : Own(Context.TagsBefore(Before["Tags"])));

    /// <summary>Whether nothing is done yet, and it is asked what any change of what is set would need.</summary>
    public bool IsForeseen { get; init; }

    /// <summary>The tags that it is to have. Those that begin with <c>aws:</c> are AWS's own affair.</summary>
    public IReadOnlyList<Tag> Tags => tags.Value;

    /// <summary>The tags that it has before a change.</summary>
    public IReadOnlyList<Tag> FormerTags => IsForeseen ? Tags : former.Value;

    /// <summary>The tags that a change puts on it; all, when it is made.</summary>
    public IReadOnlyList<Tag> AddedTags => IsForeseen ? Tags : [.. Tags.Except(FormerTags)];

    /// <summary>The keys that a change takes off it.</summary>
    public IReadOnlyList<string> RemovedKeys => IsForeseen ? [.. Tags.Select(tag => tag.Key)] : [.. FormerTags.Select(tag => tag.Key).Except(Tags.Select(tag => tag.Key))];

    /// <summary>Whether a condition holds; null when it does not and the handler may call the action all the same.</summary>
    public bool? Holds(ActionCondition condition) => condition.Kind switch
    {
        '!' when IsForeseen => true,
        '+' or '-' or '~' when IsForeseen => condition.Paths.Any(IsSet),
        '|' => condition.Paths.Any(IsSet) ? true : null,
        '?' => condition.Value is { } value ? condition.Paths.Any(path => Texts(Now, path).Contains(value)) : condition.Paths.Any(IsSet),
        '!' => condition.Value is { } value ? !condition.Paths.Any(path => Texts(Now, path).Contains(value)) : !condition.Paths.Any(IsSet),
        '+' => condition.Paths.Any(path => path == "Tags" ? AddedTags.Count > 0 : Changes(path) && IsSet(path)),
        '-' => condition.Paths.Any(path => path == "Tags" ? RemovedKeys.Count > 0 : Changes(path) && !IsSet(path)),
        '~' => condition.Paths.Any(path => path == "Tags" ? AddedTags.Count + RemovedKeys.Count > 0 : Changes(path)),
        _ => condition.Paths.All(path => Placeholders.Fill(path, this).Any()),
    };

    /// <summary>The values at a path of properties, through lists; <c>+</c> before it leaves those that are new, <c>-</c> those that are gone.</summary>
    public IEnumerable<string> Values(string path) => path[0] switch
    {
        '+' or '-' when IsForeseen => Texts(Now, path[1..]),
        '+' => Texts(Now, path[1..]).Except(Texts(Before, path[1..])),
        '-' => Texts(Before, path[1..]).Except(Texts(Now, path[1..])),
        _ => Texts(Now, path),
    };

    private bool IsSet(string path) => path == "Tags" ? Tags.Count > 0 : At(Now, path).Any(IsSomething);

    private bool Changes(string path) => Before.Count == 0 ? IsSet(path) : !At(Before, path).SequenceEqual(At(Now, path), JsonNodeEquality.Instance);

    private static bool IsSomething(JsonNode value) => value is not JsonArray { Count: 0 } && value.ToString() is not ("false" or "False");

    private static IEnumerable<string> Texts(JsonObject properties, string path) =>
        At(properties, path).SelectMany(value => value is JsonArray list ? list.OfType<JsonValue>() : (IEnumerable<JsonNode>)[value]).OfType<JsonValue>().Select(Text);

    private static string Text(JsonNode value) => value.ToString() is var text && text is "True" or "False" ? text.ToLowerInvariant() : text;

    private static IEnumerable<JsonNode> At(JsonNode? from, string path)
    {
        var (first, rest) = path.IndexOf('.', StringComparison.Ordinal) is var dot && dot > 0 ? (path[..dot], path[(dot + 1)..]) : (path, null);
        return from switch
        {
            JsonArray list => list.SelectMany(item => At(item, path)),
            JsonObject map when map[first] is { } value => rest is null ? [value] : At(value, rest),
            _ => [],
        };
    }

    private static IReadOnlyList<Tag> Own(IEnumerable<Tag> all) => [.. all.Where(tag => !tag.Key.StartsWith("aws:", StringComparison.Ordinal))];

    private sealed class JsonNodeEquality : IEqualityComparer<JsonNode>
    {
        public static readonly JsonNodeEquality Instance = new();

        public bool Equals(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(left, right);

        public int GetHashCode(JsonNode node) => 0;
    }
}
