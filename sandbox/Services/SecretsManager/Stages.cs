using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SecretsManager;

/// <summary>How staging labels move between a secret's versions: a label is attached to one version at a time.</summary>
/// <remarks>https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html#term_version</remarks>
internal static class Stages
{
    public const string Current = "AWSCURRENT";
    public const string Previous = "AWSPREVIOUS";

    // AWS keeps about a hundred: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
    private const int KeptVersions = 100;
    private const int MostLabels = 20;

    /// <summary>The secret with one more version, which takes its labels from the others.</summary>
    public static SecretRow Add(SecretRow secret, SecretVersion version)
    {
        var bare = version with { Stages = [] };
        var grown = secret with { Versions = [.. secret.Versions, bare] };
        foreach (var stage in version.Stages)
            grown = Attach(grown, stage, version.Id);
        var surplus = grown.Versions.Where(one => one.Stages.Count == 0 && one.Id != version.Id).Take(grown.Versions.Count - KeptVersions).ToList();
        return grown with { Versions = [.. grown.Versions.Except(surplus)] };
    }

    /// <summary>The secret with a label on another version, or on none. What was current becomes the previous one.</summary>
    /// <exception cref="AwsError">The version would have too many labels.</exception>
    public static SecretRow Attach(SecretRow secret, string stage, string? versionId)
    {
        var former = secret.Staged(stage)?.Id;
        if (former == versionId)
            return secret;
        var moved = Move(secret, stage, versionId);
        return stage == Current && former is not null ? Move(moved, Previous, former) : moved;
    }

    private static SecretRow Move(SecretRow secret, string stage, string? versionId) => secret with
    {
        Versions = [.. secret.Versions.Select(version =>
            version.Id == versionId ? version with { Stages = With(version.Stages, stage) }
            : version.Stages.Contains(stage) ? version with { Stages = [.. version.Stages.Where(label => label != stage)] }
            : version)],
    };

    private static IReadOnlyList<string> With(IReadOnlyList<string> labels, string stage) =>
        labels.Contains(stage) ? labels
        : labels.Count < MostLabels ? [.. labels, stage]
        : throw new AwsError("LimitExceededException", $"You can't attach more than {MostLabels} staging labels to a version of a secret.");
}
