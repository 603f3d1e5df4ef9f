using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>The rules for tags of portfolios and products.</summary>
internal static class TagRules
{
    /// <summary>The tags of a request's member, checked.</summary>
    public static IReadOnlyList<Tag> Read(JsonObject input, string member) => Check([
        .. input.Objects(member).Select(tag => new Tag(tag.Need("Key"), tag.Need("Value")))]);

    /// <summary>The tags after an update: <c>RemoveTags</c> go, <c>AddTags</c> come or take a new value.</summary>
    public static IReadOnlyList<Tag> Change(IReadOnlyList<Tag> present, JsonObject input)
    {
        var added = Read(input, "AddTags");
        var removed = input.Texts("RemoveTags");
        var gone = added.Select(tag => tag.Key).Concat(removed).ToHashSet(StringComparer.Ordinal);
        return Check([.. present.Where(tag => !gone.Contains(tag.Key)), .. added]);
    }

    public static JsonArray Write(IReadOnlyList<Tag> tags) =>
        tags.ToArray(tag => new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value });

    private static IReadOnlyList<Tag> Check(IReadOnlyList<Tag> tags)
    {
        if (tags.Count > Quotas.TagsPerResource)
            throw Refusals.LimitExceeded(Quotas.TagsPerResource, "tags per resource");
        if (tags.GroupBy(tag => tag.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw Refusals.Invalid($"Duplicate tag key: {twice.Key}");
        if (tags.FirstOrDefault(tag => tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)) is { } reserved)
            throw Refusals.Invalid($"Tag keys must not begin with aws: {reserved.Key}");
        return tags;
    }
}
