using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Iam;

/// <summary>AWS Identity and Access Management: roles, users, groups, their policies and keys. It is global: no region in its state.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html</remarks>
public sealed partial class IamService(SandboxWorld world) : AwsService("iam")
{
    private readonly Table<Entity> entities = world.Store.Table("iam/entities", IamJson.Default.Entity);
    private readonly Table<ManagedPolicy> policies = world.Store.Table("iam/policies", IamJson.Default.ManagedPolicy);
    private readonly Table<Aliases> aliases = world.Store.Table("iam/aliases", IamJson.Default.Aliases);
    private readonly Table<InstanceProfile> profiles = world.Store.Table("iam/instance-profiles", IamJson.Default.InstanceProfile);
    private readonly Table<Identity> identities = world.Store.Table(Identity.Table, ServingJson.Default.Identity);

    /// <summary>A role by its ARN, for STS; null when there is none.</summary>
    internal Entity? RoleOf(string arn) => ByArn(EntityKind.Role, arn);

    /// <summary>A role by its name, for STS: a session's ARN does not tell the role's path.</summary>
    internal Entity? RoleNamed(string account, string name) => entities.Find(Key(account, EntityKind.Role, name));

    /// <summary>A role, user or group by its name, whose ARN tells the path; null when there is none.</summary>
    internal Entity? EntityNamed(string account, string noun, string name) => entities.Find($"{account}/{noun}/{name.ToLowerInvariant()}");

    /// <summary>A user by its ARN, for STS; null when there is none.</summary>
    internal Entity? UserOf(string arn) => ByArn(EntityKind.User, arn);

    private Entity? ByArn(EntityKind kind, string arn) =>
        arn.Split(':', 6) is [_, _, "iam", _, var account, var resource] && resource.StartsWith(Entity.NounOf(kind) + "/", StringComparison.Ordinal)
            && entities.Find(Key(account, kind, resource[(resource.LastIndexOf('/') + 1)..])) is { } entity && entity.Arn == arn ? entity : null;

    // Names are unique without regard to case.
    private static string Key(string account, EntityKind kind, string name) => $"{account}/{Entity.NounOf(kind)}/{name.ToLowerInvariant()}";

    private Entity Get(Call call, EntityKind kind, string? name = null) =>
        entities.Find(Key(call.Account, kind, name ?? call.Text(kind + "Name"))) ?? throw Missing(kind, name ?? call.Text(kind + "Name"));

    private Entity? Change(Call call, EntityKind kind, Func<Entity, Entity?> change, string? name = null)
    {
        name ??= call.Text(kind + "Name");
        return entities.Change(Key(call.Account, kind, name), entity => change(entity ?? throw Missing(kind, name)));
    }

    private void Add(Call call, Entity entity) => entities.Change(Key(call.Account, entity.Kind, entity.Name), present =>
        present is null ? entity : throw new AwsError("EntityAlreadyExists", $"{entity.Kind} with name {entity.Name} already exists."));

    private Entity New(Call call, EntityKind kind, string prefix)
    {
        var (name, path) = (call.Text(kind + "Name"), IamPath.Check(call.Optional("Path") ?? "/"));
        return new(kind, name, path, Identifiers.Unique(prefix), $"arn:{call.Partition}:iam::{call.Account}:{Entity.NounOf(kind)}{path}{name}", world.Clock.GetUtcNow()) { Tags = IamTags.Check(call.Tags()) };
    }

    private IReadOnlyList<KeyValuePair<string, Entity>> All(Call call, EntityKind kind) => entities.Under($"{call.Account}/{Entity.NounOf(kind)}/");

    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html : Marker and MaxItems, one hundred when not given.
    private static JsonObject Page(Call call, string member, IEnumerable<(string Key, JsonNode Item)> items)
    {
        var after = call.Optional("Marker") is not { } marker ? null
            : Paging.Key(marker) ?? throw new AwsError("ValidationError", "Invalid Marker.");
        var (page, next) = Paging.Cut(items, after, call.Number("MaxItems") ?? 100);
        return new() { [member] = page, ["IsTruncated"] = next is not null, ["Marker"] = next };
    }

    private static AwsError Missing(EntityKind kind, string name) => new("NoSuchEntity", $"The {Entity.NounOf(kind)} with name {name} cannot be found.");
}
