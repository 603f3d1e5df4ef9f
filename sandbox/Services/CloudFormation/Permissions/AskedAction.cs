using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>An action that is asked of a role's policies.</summary>
/// <param name="Action">The action.</param>
/// <param name="Resource">On what: an ARN, or <c>*</c>.</param>
/// <param name="Needed">Whether the handler fails without it.</param>
internal sealed record AskedAction(string Action, string Resource, bool Needed)
{
    /// <summary>Condition keys in small letters and their values, those of the caller apart.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Keys { get; init; }

    /// <summary>The tags that the request carries.</summary>
    public required IReadOnlyList<Tag> RequestTags { get; init; }

    /// <summary>The tags of what it is asked on.</summary>
    public required IReadOnlyList<Tag> ResourceTags { get; init; }

    /// <summary>The values of a condition key in small letters; null when the request has none.</summary>
    public IReadOnlyList<string>? Key(string key)
    {
        if (Keys.TryGetValue(key, out var values))
            return values;
        if (key.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash))
            return null;
        var (kind, tag) = (key[..slash], key[(slash + 1)..]);
        var service = Action[..Action.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant();
        return kind == "aws:requesttag" ? Of(RequestTags, tag)
            : kind == "aws:resourcetag" || kind == service + ":resourcetag" ? Of(ResourceTags, tag) : null;
    }

    private static IReadOnlyList<string>? Of(IEnumerable<Tag> tags, string key) =>
        tags.FirstOrDefault(tag => tag.Key.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } found ? [found.Value] : null;
}
