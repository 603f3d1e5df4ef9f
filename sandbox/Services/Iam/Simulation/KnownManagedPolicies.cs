namespace Pipeline.Sandbox.Services.Iam.Simulation;

/// <summary>
/// What the policies that AWS manages allow, for those whose whole content is a few action patterns on everything. The texts of the
/// others are not known here, so nothing can be said of a principal that holds one.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html</remarks>
internal static class KnownManagedPolicies
{
    private static readonly Dictionary<string, string[]> Actions = new(StringComparer.Ordinal)
    {
        ["AdministratorAccess"] = ["*"],
        ["AmazonS3FullAccess"] = ["s3:*", "s3-object-lambda:*"],
        ["AWSCloudFormationFullAccess"] = ["cloudformation:*"],
    };

    /// <summary>The policy's text; null when it is not known.</summary>
    public static string? Text(string arn) => Actions.GetValueOrDefault(arn[(arn.LastIndexOf('/') + 1)..]) is { } actions
        ? $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[{{string.Join(',', actions.Select(action => $"\"{action}\""))}}],"Resource":"*"}]}"""
        : null;
}
