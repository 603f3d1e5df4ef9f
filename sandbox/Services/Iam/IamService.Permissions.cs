using Pipeline.Sandbox.Services.Iam.Simulation;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>What a role's policies allow as they are now; a role that is gone may do nothing.</summary>
    internal RolePermissions PermissionsOf(Entity? role)
    {
        if (role is null)
            return new([], null, isPartlyUnknown: false);
        var attached = role.Attached.Where(IsReadable).Select(ManagedPolicy);
        var inline = role.Inline.Select(policy => SimulatedPolicy.Read(policy.Key, "role", policy.Value));
        var boundary = role.Boundary is { } arn && IsReadable(arn) ? ManagedPolicy(arn) : null;
        return new([.. inline, .. attached], boundary, isPartlyUnknown: role.Attached.Any(IsUnknown));
    }

    private bool IsReadable(string arn) => !IsUnknown(arn) && (AwsManagedPolicy.IsOne(arn) || FindPolicy(arn) is not null);

    private static bool IsUnknown(string arn) => AwsManagedPolicy.IsOne(arn) && KnownManagedPolicies.Text(arn) is null;
}
