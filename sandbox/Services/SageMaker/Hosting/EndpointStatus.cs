namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>The statuses of endpoints and of inference components, and what they allow.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html</remarks>
internal static class EndpointStatus
{
    public const string Creating = "Creating";
    public const string Updating = "Updating";
    public const string SystemUpdating = "SystemUpdating";
    public const string RollingBack = "RollingBack";
    public const string InService = "InService";
    public const string Deleting = "Deleting";
    public const string Failed = "Failed";
    public const string UpdateRollbackFailed = "UpdateRollbackFailed";

    /// <summary>A status as events spell it: <c>IN_SERVICE</c>.</summary>
    public static string InEvents(string status) =>
        string.Concat(status.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    /// <summary>Whether something is going on that must end before anything else is asked for.</summary>
    public static bool IsInProgress(string status) => status is Creating or Updating or SystemUpdating or RollingBack or Deleting;

    /// <summary>Whether requests are answered: an update leaves the fleet it replaces at work until the new one is there.</summary>
    public static bool Answers(string status) => status is InService or Updating or SystemUpdating or RollingBack or UpdateRollbackFailed;
}
