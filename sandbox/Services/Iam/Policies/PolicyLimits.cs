namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>IAM's default quotas for policies, in characters without white space.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html</remarks>
internal static class PolicyLimits
{
    public const int Trust = 2048;
    public const int Managed = 6144;
    public const int Versions = 5;
    public const int Attached = 10;

    /// <summary>All inline policies of an entity together.</summary>
    public static int Inline(EntityKind kind) => kind switch { EntityKind.Role => 10240, EntityKind.Group => 5120, _ => 2048 };
}
