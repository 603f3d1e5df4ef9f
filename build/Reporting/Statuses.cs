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
    /// DeletionPolicy keeps. Beside them those of CodeBuild's phases
    /// (https://docs.aws.amazon.com/codebuild/latest/APIReference/API_BuildPhase.html).
    /// </summary>
    public static StatusMeaning Meaning(string status) =>
        status.EndsWith("_FAILED", StringComparison.Ordinal) || status is "FAILED" or "FAULT" or "TIMED_OUT" or "STOPPED" or "CLIENT_ERROR" ? StatusMeaning.Bad
        : status.Contains("ROLLBACK", StringComparison.Ordinal) ? StatusMeaning.Undoing
        : status.EndsWith("_COMPLETE", StringComparison.Ordinal) || status is "DELETE_SKIPPED" or "SUCCEEDED" ? StatusMeaning.Good
        : StatusMeaning.Working;
}
