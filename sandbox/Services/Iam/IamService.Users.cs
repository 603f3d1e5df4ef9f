using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Creates a user.</summary>
    public JsonObject? CreateUser(Call call)
    {
        var user = New(call, EntityKind.User, "AIDA") with { Boundary = Boundary(call) };
        Add(call, user);
        return new() { ["User"] = Show(user, full: true) };
    }

    /// <summary>One user; the caller when no name is given.</summary>
    public JsonObject? GetUser(Call call) => new() { ["User"] = Show(Get(call, EntityKind.User, UserName(call)), full: true) };

    /// <summary>The users below a path.</summary>
    public JsonObject? ListUsers(Call call)
    {
        var path = call.Optional("PathPrefix") ?? "/";
        return Page(call, "Users", All(call, EntityKind.User).Where(row => row.Value.Path.StartsWith(path, StringComparison.Ordinal)).Select(row => (row.Key, (JsonNode)Show(row.Value, full: false))));
    }

    /// <summary>Deletes a user that has no keys, policies and groups any more.</summary>
    public JsonObject? DeleteUser(Call call)
    {
        var name = call.Text("UserName");
        if (GroupsOf(call, name).Any())
            throw new AwsError("DeleteConflict", "Cannot delete entity, must remove users from group first.");
        Change(call, EntityKind.User, user => Bare(user) is { } conflict ? throw conflict
            : user.Keys.Count > 0 ? throw new AwsError("DeleteConflict", "Cannot delete entity, must delete access keys first.")
            : null);
        return null;
    }

    private static string UserName(Call call) => call.Optional("UserName") ?? (call.CallerArn.Contains(":user/", StringComparison.Ordinal)
        ? call.CallerArn[(call.CallerArn.LastIndexOf('/') + 1)..]
        : throw new AwsError("ValidationError", "Must specify userName when calling with non-User credentials"));

    private IEnumerable<Entity> GroupsOf(Call call, string user) =>
        All(call, EntityKind.Group).Select(row => row.Value).Where(group => group.Members.Contains(user, StringComparer.OrdinalIgnoreCase));
}
