using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

/// <summary>The rules for tags in IAM.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html</remarks>
internal static class IamTags
{
    private const int Most = 50;

    /// <exception cref="AwsError">There are too many, two of one key, or a reserved key.</exception>
    public static IReadOnlyList<Tag> Check(IReadOnlyList<Tag> tags)
    {
        if (tags.Count > Most)
            throw new AwsError("LimitExceeded", "The number of tags has reached the maximum limit.");
        if (tags.DistinctBy(tag => tag.Key, StringComparer.OrdinalIgnoreCase).Count() < tags.Count)
            throw new AwsError("InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
        if (tags.Any(tag => tag.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase)))
            throw new AwsError("InvalidInput", "Tag keys starting with 'aws:' are reserved for system use.");
        return tags;
    }

    /// <summary>IAM's keys are case-insensitive: a tag replaces one whose key differs only in case.</summary>
    public static IReadOnlyList<Tag> Merge(IReadOnlyList<Tag> present, IReadOnlyList<Tag> added) =>
        Check([.. present.Where(old => !added.Any(tag => tag.Key.Equals(old.Key, StringComparison.OrdinalIgnoreCase))), .. added]);
}
