using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Creates a role.</summary>
    public JsonObject? CreateRole(Call call)
    {
        var role = New(call, EntityKind.Role, "AROA") with
        {
            Trust = Trust(call, call.Text("AssumeRolePolicyDocument")),
            Description = call.Optional("Description"),
            MaxSession = call.Number("MaxSessionDuration") ?? 3600,
            Boundary = Boundary(call),
        };
        Add(call, role);
        return new() { ["Role"] = Show(role, full: true) };
    }

    /// <summary>One role with everything about it but its policies.</summary>
    public JsonObject? GetRole(Call call) => new() { ["Role"] = Show(Get(call, EntityKind.Role), full: true) };

    /// <summary>The roles below a path, without tags and boundary as in AWS.</summary>
    public JsonObject? ListRoles(Call call)
    {
        var path = call.Optional("PathPrefix") ?? "/";
        return Page(call, "Roles", All(call, EntityKind.Role).Where(row => row.Value.Path.StartsWith(path, StringComparison.Ordinal)).Select(row => (row.Key, (JsonNode)Show(row.Value, full: false))));
    }

    /// <summary>Changes a role's description or session length.</summary>
    public JsonObject? UpdateRole(Call call)
    {
        Change(call, EntityKind.Role, role => role with { Description = call.Optional("Description") ?? role.Description, MaxSession = call.Number("MaxSessionDuration") ?? role.MaxSession });
        return null;
    }

    /// <summary>Changes a role's description.</summary>
    public JsonObject? UpdateRoleDescription(Call call) =>
        new() { ["Role"] = Show(Change(call, EntityKind.Role, role => role with { Description = call.Text("Description") })!, full: true) };

    /// <summary>Changes who may assume a role.</summary>
    public JsonObject? UpdateAssumeRolePolicy(Call call)
    {
        Get(call, EntityKind.Role);
        var trust = Trust(call, call.Text("PolicyDocument"));
        Change(call, EntityKind.Role, role => role with { Trust = trust });
        return null;
    }

    /// <summary>Deletes a role that holds no policies any more.</summary>
    public JsonObject? DeleteRole(Call call)
    {
        Change(call, EntityKind.Role, role => Bare(role) is { } conflict ? throw conflict
            : profiles.Under(call.Account + "/").Any(row => row.Value.Role == role.Name)
                ? throw new AwsError("DeleteConflict", "Cannot delete entity, must remove roles from instance profile first.")
            : ServiceLinkedRole.IsOne(role)
                ? throw new AwsError("UnmodifiableEntity", $"Cannot perform the operation on the protected role '{role.Name}' - this role is only modifiable by AWS")
                : null);
        return null;
    }

    private string Trust(Call call, string document)
    {
        var policy = PolicyGrammar.CheckTrust(document);
        if (policy.Text.Length > PolicyLimits.Trust)
            throw new AwsError("LimitExceeded", $"Cannot exceed quota for ACLSizePerRole: {PolicyLimits.Trust}");
        foreach (var arn in policy.Statements.SelectMany(statement => statement.Principals.Where(principal => principal.Kind == "AWS")).Select(principal => principal.Name))
            CheckPrincipal(call, arn);
        return document;
    }

    // AWS resolves the principals of its own account when the policy is saved; in other accounts only their form can be seen here.
    private void CheckPrincipal(Call call, string principal)
    {
        var known = principal == "*" || (principal.Length == 12 && principal.All(char.IsAsciiDigit)) || principal.Split(':', 6) switch
        {
            [_, _, "iam", _, _, "root"] => true,
            [_, _, "sts", _, _, var session] => session.StartsWith("assumed-role/", StringComparison.Ordinal),
            [_, _, "iam", _, var account, var resource] => account != call.Account || resource == "user/sandbox" || RoleOf(principal) is not null || UserOf(principal) is not null,
            _ => false,
        };
        if (!known)
            throw new AwsError("MalformedPolicyDocument", $"Invalid principal in policy: \"AWS\":\"{principal}\"");
    }

    private static JsonObject Show(Entity entity, bool full)
    {
        var shown = new JsonObject
        {
            ["Path"] = entity.Path,
            [entity.Kind + "Name"] = entity.Name,
            [entity.Kind + "Id"] = entity.Id,
            ["Arn"] = entity.Arn,
            ["CreateDate"] = entity.Created.Iso8601(),
        };
        if (entity.Kind == EntityKind.Role)
        {
            shown["AssumeRolePolicyDocument"] = PolicyText.Encode(entity.Trust!);
            shown["Description"] = entity.Description;
            shown["MaxSessionDuration"] = entity.MaxSession;
        }
        if (full && entity.Tags.Count > 0)
            shown["Tags"] = Tag.ToJson(entity.Tags);
        if (full && entity.Boundary is { } boundary)
            shown["PermissionsBoundary"] = new JsonObject { ["PermissionsBoundaryType"] = "Policy", ["PermissionsBoundaryArn"] = boundary };
        if (full && entity.Kind == EntityKind.Role)
            shown["RoleLastUsed"] = new JsonObject();
        return shown;
    }
}
