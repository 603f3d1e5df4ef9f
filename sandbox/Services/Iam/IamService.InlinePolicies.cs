using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Writes an inline policy of a role.</summary>
    public JsonObject? PutRolePolicy(Call call) => PutInline(call, EntityKind.Role);

    /// <summary>Reads an inline policy of a role.</summary>
    public JsonObject? GetRolePolicy(Call call) => GetInline(call, EntityKind.Role);

    /// <summary>The names of a role's inline policies.</summary>
    public JsonObject? ListRolePolicies(Call call) => ListInline(call, EntityKind.Role);

    /// <summary>Removes an inline policy of a role.</summary>
    public JsonObject? DeleteRolePolicy(Call call) => DeleteInline(call, EntityKind.Role);

    /// <summary>Writes an inline policy of a user.</summary>
    public JsonObject? PutUserPolicy(Call call) => PutInline(call, EntityKind.User);

    /// <summary>Reads an inline policy of a user.</summary>
    public JsonObject? GetUserPolicy(Call call) => GetInline(call, EntityKind.User);

    /// <summary>The names of a user's inline policies.</summary>
    public JsonObject? ListUserPolicies(Call call) => ListInline(call, EntityKind.User);

    /// <summary>Removes an inline policy of a user.</summary>
    public JsonObject? DeleteUserPolicy(Call call) => DeleteInline(call, EntityKind.User);

    /// <summary>Writes an inline policy of a group.</summary>
    public JsonObject? PutGroupPolicy(Call call) => PutInline(call, EntityKind.Group);

    /// <summary>Reads an inline policy of a group.</summary>
    public JsonObject? GetGroupPolicy(Call call) => GetInline(call, EntityKind.Group);

    /// <summary>The names of a group's inline policies.</summary>
    public JsonObject? ListGroupPolicies(Call call) => ListInline(call, EntityKind.Group);

    /// <summary>Removes an inline policy of a group.</summary>
    public JsonObject? DeleteGroupPolicy(Call call) => DeleteInline(call, EntityKind.Group);

    private JsonObject? PutInline(Call call, EntityKind kind)
    {
        Get(call, kind);
        var (name, document) = (call.Text("PolicyName"), call.Text("PolicyDocument"));
        PolicyGrammar.CheckIdentity(document);
        Change(call, kind, entity =>
        {
            var inline = new SortedDictionary<string, string>(entity.Inline.ToDictionary(), StringComparer.Ordinal) { [name] = document };
            var limit = PolicyLimits.Inline(kind);
            return inline.Values.Sum(PolicyText.Size) <= limit ? entity with { Inline = inline }
                : throw new AwsError("LimitExceeded", $"Maximum policy size of {limit} bytes exceeded for {entity.Noun} {entity.Name}");
        });
        return null;
    }

    private JsonObject? GetInline(Call call, EntityKind kind)
    {
        var (entity, name) = (Get(call, kind), call.Text("PolicyName"));
        return entity.Inline.TryGetValue(name, out var document)
            ? new() { [kind + "Name"] = entity.Name, ["PolicyName"] = name, ["PolicyDocument"] = PolicyText.Encode(document) }
            : throw MissingInline(entity, name);
    }

    private JsonObject ListInline(Call call, EntityKind kind) =>
        Page(call, "PolicyNames", Get(call, kind).Inline.Keys.Order(StringComparer.Ordinal).Select(name => (name, (JsonNode)name)));

    private JsonObject? DeleteInline(Call call, EntityKind kind)
    {
        var name = call.Text("PolicyName");
        Change(call, kind, entity => entity.Inline.ContainsKey(name)
            ? entity with { Inline = entity.Inline.Where(policy => policy.Key != name).ToDictionary() }
            : throw MissingInline(entity, name));
        return null;
    }

    private static AwsError MissingInline(Entity entity, string name) => new("NoSuchEntity", $"The {entity.Noun} policy with name {name} cannot be found.");
}
