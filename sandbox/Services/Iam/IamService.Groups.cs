using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Creates a group.</summary>
    public JsonObject? CreateGroup(Call call)
    {
        var group = New(call, EntityKind.Group, "AGPA");
        Add(call, group);
        return new() { ["Group"] = Show(group, full: false) };
    }

    /// <summary>A group and its users.</summary>
    public JsonObject? GetGroup(Call call)
    {
        var group = Get(call, EntityKind.Group);
        var users = group.Members.Order(StringComparer.Ordinal).Select(name => (name, (JsonNode)Show(Get(call, EntityKind.User, name), full: false)));
        var result = Page(call, "Users", users);
        result["Group"] = Show(group, full: false);
        return result;
    }

    /// <summary>The groups below a path.</summary>
    public JsonObject? ListGroups(Call call)
    {
        var path = call.Optional("PathPrefix") ?? "/";
        return Page(call, "Groups", All(call, EntityKind.Group).Where(row => row.Value.Path.StartsWith(path, StringComparison.Ordinal)).Select(row => (row.Key, (JsonNode)Show(row.Value, full: false))));
    }

    /// <summary>The groups of a user.</summary>
    public JsonObject? ListGroupsForUser(Call call)
    {
        var user = Get(call, EntityKind.User);
        return Page(call, "Groups", GroupsOf(call, user.Name).Select(group => (group.Name, (JsonNode)Show(group, full: false))));
    }

    /// <summary>Puts a user into a group.</summary>
    public JsonObject? AddUserToGroup(Call call)
    {
        var user = Get(call, EntityKind.User);
        Change(call, EntityKind.Group, group => group.Members.Contains(user.Name) ? group : group with { Members = [.. group.Members, user.Name] });
        return null;
    }

    /// <summary>Takes a user out of a group.</summary>
    public JsonObject? RemoveUserFromGroup(Call call)
    {
        var user = Get(call, EntityKind.User);
        Change(call, EntityKind.Group, group => group with { Members = [.. group.Members.Where(name => name != user.Name)] });
        return null;
    }

    /// <summary>Deletes a group without users and policies.</summary>
    public JsonObject? DeleteGroup(Call call)
    {
        Change(call, EntityKind.Group, group => Bare(group) is { } conflict ? throw conflict
            : group.Members.Count > 0 ? throw new AwsError("DeleteConflict", "Cannot delete entity, must remove users from group first.")
            : null);
        return null;
    }
}
