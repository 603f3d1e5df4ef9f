namespace Pipeline.Reporting;

/// <summary>What a status word means to a person.</summary>
public enum StatusMeaning { Working, Good, Undoing, Bad }

/// <summary>The one place where a service's status word gets its meaning.</summary>
public static class Statuses
{
    /// <summary>
    /// The meaning of a CloudFormation status
    /// (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html).
    /// A rollback that completed is no success: the deployment failed. DELETE_SKIPPED is the end of a resource that its
    /// DeletionPolicy keeps.
    /// </summary>
    public static StatusMeaning Meaning(string status) =>
        status.EndsWith("_FAILED", StringComparison.Ordinal) ? StatusMeaning.Bad
        : status.Contains("ROLLBACK", StringComparison.Ordinal) ? StatusMeaning.Undoing
        : status.EndsWith("_COMPLETE", StringComparison.Ordinal) || status == "DELETE_SKIPPED" ? StatusMeaning.Good
        : StatusMeaning.Working;
}
