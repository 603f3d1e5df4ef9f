using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>CreateInstanceProfile.</summary>
    public JsonObject? CreateInstanceProfile(Call call)
    {
        var (name, path) = (call.Text("InstanceProfileName"), IamPath.Check(call.Optional("Path") ?? "/"));
        var profile = new InstanceProfile(name, path, Identifiers.Unique("AIPA"), $"arn:{call.Partition}:iam::{call.Account}:instance-profile{path}{name}", null, world.Clock.GetUtcNow(), IamTags.Check(call.Tags()));
        profiles.Change(ProfileKey(call, name), present => present is null ? profile : throw new AwsError("EntityAlreadyExists", $"Instance Profile {name} already exists."));
        return new() { ["InstanceProfile"] = Show(call, profile) };
    }

    /// <summary>GetInstanceProfile.</summary>
    public JsonObject? GetInstanceProfile(Call call) => new() { ["InstanceProfile"] = Show(call, profiles.Find(ProfileKey(call)) ?? throw NoProfile(call)) };

    /// <summary>ListInstanceProfiles, those under a path.</summary>
    public JsonObject? ListInstanceProfiles(Call call)
    {
        var path = call.Optional("PathPrefix") ?? "/";
        return ProfilePage(call, profile => profile.Path.StartsWith(path, StringComparison.Ordinal));
    }

    /// <summary>ListInstanceProfilesForRole.</summary>
    public JsonObject? ListInstanceProfilesForRole(Call call)
    {
        var role = Get(call, EntityKind.Role).Name;
        return ProfilePage(call, profile => profile.Role == role);
    }

    /// <summary>AddRoleToInstanceProfile; it holds one.</summary>
    public JsonObject? AddRoleToInstanceProfile(Call call)
    {
        var role = Get(call, EntityKind.Role).Name;
        ChangeProfile(call, profile => profile.Role is null ? profile with { Role = role }
            : throw new AwsError("LimitExceeded", "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"));
        return null;
    }

    /// <summary>RemoveRoleFromInstanceProfile.</summary>
    public JsonObject? RemoveRoleFromInstanceProfile(Call call)
    {
        var role = call.Text("RoleName");
        ChangeProfile(call, profile => profile.Role == role ? profile with { Role = null } : throw Missing(EntityKind.Role, role));
        return null;
    }

    /// <summary>DeleteInstanceProfile, once its role is out of it.</summary>
    public JsonObject? DeleteInstanceProfile(Call call)
    {
        ChangeProfile(call, profile => profile.Role is null ? null : throw new AwsError("DeleteConflict", "Cannot delete entity, must remove roles from instance profile first."));
        return null;
    }

    private void ChangeProfile(Call call, Func<InstanceProfile, InstanceProfile?> change) =>
        profiles.Change(ProfileKey(call), present => change(present ?? throw NoProfile(call)));

    private JsonObject ProfilePage(Call call, Func<InstanceProfile, bool> wanted) => Page(call, "InstanceProfiles",
        profiles.Under(call.Account + "/").Where(row => wanted(row.Value)).Select(row => (row.Key, (JsonNode)Show(call, row.Value))));

    private JsonObject Show(Call call, InstanceProfile profile) => new()
    {
        ["Path"] = profile.Path,
        ["InstanceProfileName"] = profile.Name,
        ["InstanceProfileId"] = profile.Id,
        ["Arn"] = profile.Arn,
        ["CreateDate"] = profile.Created.Iso8601(),
        ["Roles"] = profile.Role is { } role && RoleNamed(call.Account, role) is { } entity ? new JsonArray(Show(entity, full: false)) : [],
        ["Tags"] = call.Operation == "ListInstanceProfiles" ? null : Tag.ToJson(profile.Tags),
    };

    private static string ProfileKey(Call call, string? name = null) => $"{call.Account}/{(name ?? call.Text("InstanceProfileName")).ToLowerInvariant()}";

    private static AwsError NoProfile(Call call) => new("NoSuchEntity", $"Instance Profile {call.Text("InstanceProfileName")} cannot be found.");
}
