using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Tags a role.</summary>
    public JsonObject? TagRole(Call call) => Retag(call, EntityKind.Role, tags => IamTags.Merge(tags, call.Tags()));

    /// <summary>Untags a role.</summary>
    public JsonObject? UntagRole(Call call) => Retag(call, EntityKind.Role, tags => Tag.Without(tags, call.Texts("TagKeys")));

    /// <summary>The tags of a role.</summary>
    public JsonObject? ListRoleTags(Call call) => ListTags(call, Get(call, EntityKind.Role).Tags);

    /// <summary>Tags a user.</summary>
    public JsonObject? TagUser(Call call) => Retag(call, EntityKind.User, tags => IamTags.Merge(tags, call.Tags()));

    /// <summary>Untags a user.</summary>
    public JsonObject? UntagUser(Call call) => Retag(call, EntityKind.User, tags => Tag.Without(tags, call.Texts("TagKeys")));

    /// <summary>The tags of a user.</summary>
    public JsonObject? ListUserTags(Call call) => ListTags(call, Get(call, EntityKind.User).Tags);

    /// <summary>Tags a managed policy.</summary>
    public JsonObject? TagPolicy(Call call) => RetagPolicy(call, tags => IamTags.Merge(tags, call.Tags()));

    /// <summary>Untags a managed policy.</summary>
    public JsonObject? UntagPolicy(Call call) => RetagPolicy(call, tags => Tag.Without(tags, call.Texts("TagKeys")));

    /// <summary>The tags of a managed policy.</summary>
    public JsonObject? ListPolicyTags(Call call) => ListTags(call, Policy(call.Text("PolicyArn")).Tags);

    /// <summary>The account's alias.</summary>
    public JsonObject? ListAccountAliases(Call call) =>
        new() { ["AccountAliases"] = new JsonArray([.. (aliases.Find(call.Account)?.Names ?? []).Select(name => (JsonNode)name)]), ["IsTruncated"] = false };

    /// <summary>Gives the account its one alias, unique among all accounts.</summary>
    public JsonObject? CreateAccountAlias(Call call)
    {
        var alias = call.Text("AccountAlias");
        if (aliases.Under("").Any(row => row.Key != call.Account && row.Value.Names.Contains(alias)))
            throw new AwsError("EntityAlreadyExists", $"The account alias {alias} already exists.");
        aliases.Put(call.Account, new([alias]));
        return null;
    }

    /// <summary>Takes the account's alias away.</summary>
    public JsonObject? DeleteAccountAlias(Call call)
    {
        aliases.Change(call.Account, present => present?.Names.Contains(call.Text("AccountAlias")) == true ? null
            : throw new AwsError("NoSuchEntity", $"The account alias {call.Text("AccountAlias")} cannot be found."));
        return null;
    }

    private JsonObject? Retag(Call call, EntityKind kind, Func<IReadOnlyList<Tag>, IReadOnlyList<Tag>> change)
    {
        Change(call, kind, entity => entity with { Tags = change(entity.Tags) });
        return null;
    }

    private JsonObject? RetagPolicy(Call call, Func<IReadOnlyList<Tag>, IReadOnlyList<Tag>> change)
    {
        ChangePolicy(call, policy => policy with { Tags = change(policy.Tags) });
        return null;
    }

    private static JsonObject ListTags(Call call, IReadOnlyList<Tag> tags) =>
        Page(call, "Tags", tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => (tag.Key, Tag.ToJson([tag])[0]!.DeepClone())));
}
