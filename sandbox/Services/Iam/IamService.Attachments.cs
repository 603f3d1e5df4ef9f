using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Attaches a managed policy to a role.</summary>
    public JsonObject? AttachRolePolicy(Call call) => Attach(call, EntityKind.Role);

    /// <summary>Detaches a managed policy from a role.</summary>
    public JsonObject? DetachRolePolicy(Call call) => Detach(call, EntityKind.Role);

    /// <summary>The managed policies of a role.</summary>
    public JsonObject? ListAttachedRolePolicies(Call call) => ListAttached(call, EntityKind.Role);

    /// <summary>Attaches a managed policy to a user.</summary>
    public JsonObject? AttachUserPolicy(Call call) => Attach(call, EntityKind.User);

    /// <summary>Detaches a managed policy from a user.</summary>
    public JsonObject? DetachUserPolicy(Call call) => Detach(call, EntityKind.User);

    /// <summary>The managed policies of a user.</summary>
    public JsonObject? ListAttachedUserPolicies(Call call) => ListAttached(call, EntityKind.User);

    /// <summary>Attaches a managed policy to a group.</summary>
    public JsonObject? AttachGroupPolicy(Call call) => Attach(call, EntityKind.Group);

    /// <summary>Detaches a managed policy from a group.</summary>
    public JsonObject? DetachGroupPolicy(Call call) => Detach(call, EntityKind.Group);

    /// <summary>The managed policies of a group.</summary>
    public JsonObject? ListAttachedGroupPolicies(Call call) => ListAttached(call, EntityKind.Group);

    /// <summary>Sets a role's permissions boundary.</summary>
    public JsonObject? PutRolePermissionsBoundary(Call call) => SetBoundary(call, EntityKind.Role, Boundary(call));

    /// <summary>Removes a role's permissions boundary.</summary>
    public JsonObject? DeleteRolePermissionsBoundary(Call call) => RemoveBoundary(call, EntityKind.Role);

    /// <summary>Sets a user's permissions boundary.</summary>
    public JsonObject? PutUserPermissionsBoundary(Call call) => SetBoundary(call, EntityKind.User, Boundary(call));

    /// <summary>Removes a user's permissions boundary.</summary>
    public JsonObject? DeleteUserPermissionsBoundary(Call call) => RemoveBoundary(call, EntityKind.User);

    private JsonObject? Attach(Call call, EntityKind kind)
    {
        Get(call, kind);
        var arn = call.Text("PolicyArn");
        if (!IsPolicy(arn))
            throw new AwsError("NoSuchEntity", $"Policy {arn} does not exist or is not attachable.");
        Change(call, kind, entity => entity.Attached.Contains(arn) ? entity
            : entity.Attached.Count < PolicyLimits.Attached ? entity with { Attached = [.. entity.Attached, arn] }
            : throw new AwsError("LimitExceeded", $"Cannot exceed quota for PoliciesPer{kind}: {PolicyLimits.Attached}"));
        return null;
    }

    private JsonObject? Detach(Call call, EntityKind kind)
    {
        var arn = call.Text("PolicyArn");
        Change(call, kind, entity => entity.Attached.Contains(arn)
            ? entity with { Attached = [.. entity.Attached.Where(attached => attached != arn)] }
            : throw new AwsError("NoSuchEntity", $"Policy {arn} was not found."));
        return null;
    }

    private JsonObject ListAttached(Call call, EntityKind kind)
    {
        var path = call.Optional("PathPrefix") ?? "/";
        return Page(call, "AttachedPolicies", Get(call, kind).Attached.Order(StringComparer.Ordinal)
            .Where(arn => arn.Split(':', 6)[5]["policy".Length..].StartsWith(path, StringComparison.Ordinal))
            .Select(arn => (arn, (JsonNode)new JsonObject { ["PolicyName"] = arn[(arn.LastIndexOf('/') + 1)..], ["PolicyArn"] = arn })));
    }

    private string? Boundary(Call call) => call.Optional("PermissionsBoundary") is not { } arn ? null
        : IsPolicy(arn) ? arn : throw new AwsError("NoSuchEntity", $"Scope ARN: {arn} does not exist or is not attachable.");

    private JsonObject? SetBoundary(Call call, EntityKind kind, string? boundary)
    {
        Change(call, kind, entity => entity with { Boundary = boundary });
        return null;
    }

    private JsonObject? RemoveBoundary(Call call, EntityKind kind)
    {
        Change(call, kind, entity => entity.Boundary is null
            ? throw new AwsError("NoSuchEntity", $"{kind} {entity.Name} does not have a permissions boundary.")
            : entity with { Boundary = null });
        return null;
    }

    /// <summary>What keeps an entity from being deleted, or null.</summary>
    private static AwsError? Bare(Entity entity) =>
        entity.Attached.Count > 0 ? new("DeleteConflict", "Cannot delete entity, must detach all policies first.")
        : entity.Inline.Count > 0 ? new("DeleteConflict", "Cannot delete entity, must delete policies first.")
        : null;
}
