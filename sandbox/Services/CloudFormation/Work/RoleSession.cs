namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>As whom CloudFormation calls services when a stack has a role of its own.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html</remarks>
internal static class RoleSession
{
    /// <summary>Who calls services for a stack: its role's session, else whoever asked for the work under way.</summary>
    public static string CallerOf(StackRow stack, Place place) => stack.Definition?.RoleArn is { } role ? Of(role)
        : stack.CallerArn.Length > 0 ? stack.CallerArn : $"arn:{place.Partition}:iam::{place.Account}:root";

    /// <summary>The session's ARN.</summary>
    /// <param name="roleArn">The role's ARN, whose path a session does not tell.</param>
    public static string Of(string roleArn)
    {
        var parts = roleArn.Split(':', 6);
        return $"arn:{parts[1]}:sts::{parts[4]}:assumed-role/{roleArn[(roleArn.LastIndexOf('/') + 1)..]}/AWSCloudFormation";
    }
}
