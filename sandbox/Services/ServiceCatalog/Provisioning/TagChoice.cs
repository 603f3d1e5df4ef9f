using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>
/// The tags of a launch: those that were given, and those of tag options. A key with one value is tagged with it; of several one
/// has to be given. https://docs.aws.amazon.com/servicecatalog/latest/adminguide/tagoptions.html
/// </summary>
internal static class TagChoice
{
    // https://docs.aws.amazon.com/servicecatalog/latest/adminguide/limits.html
    private const int TagsPerProvisionedProduct = 50;

    /// <summary>The tags to launch with.</summary>
    /// <param name="given">The request's tags.</param>
    /// <param name="offered">The tag options of product and portfolio.</param>
    public static IReadOnlyList<Tag> Of(IReadOnlyList<Tag> given, IEnumerable<TagOption> offered)
    {
        var tags = given.ToList();
        foreach (var options in offered.GroupBy(option => option.Key).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var values = options.Select(option => option.Value).Distinct().ToList();
            var chosen = given.FirstOrDefault(tag => tag.Key == options.Key);
            if (chosen is null && values.Count > 1)
                throw Refusals.Invalid($"A value for the tag option {options.Key} must be specified. Allowed values are: {string.Join(", ", values)}");
            if (chosen is not null && !values.Contains(chosen.Value))
                throw Refusals.Invalid($"The value {chosen.Value} of the tag {options.Key} is not one of its tag options: {string.Join(", ", values)}");
            if (chosen is null)
                tags.Add(new(options.Key, values[0]));
        }
        return tags.Count <= TagsPerProvisionedProduct ? tags : throw Refusals.LimitExceeded(TagsPerProvisionedProduct, "tags per provisioned product");
    }

    /// <summary>The tags of a request.</summary>
    public static IReadOnlyList<Tag> Read(JsonObject input)
    {
        List<Tag> tags = [.. input.Objects("Tags").Select(tag => new Tag(tag.Need("Key"), tag.Need("Value")))];
        if (tags.GroupBy(tag => tag.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw Refusals.Invalid($"Duplicate tag key: {twice.Key}");
        if (tags.Find(tag => tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)) is { } reserved)
            throw Refusals.Invalid($"Tag keys must not begin with aws: {reserved.Key}");
        return tags;
    }
}
