namespace Pipeline.Sandbox.Services.SageMaker.Kinds;

/// <summary>The statuses that domains, profiles, spaces, apps and notebooks go through.</summary>
internal static class LifeStatus
{
    public const string Pending = "Pending";
    public const string InService = "InService";
    public const string Updating = "Updating";
    public const string Stopping = "Stopping";
    public const string Stopped = "Stopped";
    public const string Deleting = "Deleting";
    public const string Deleted = "Deleted";
    public const string Failed = "Failed";
}
