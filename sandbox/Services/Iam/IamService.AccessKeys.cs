using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    private const int MostKeys = 2;

    /// <summary>Creates an access key for a user; its secret is in this answer and nowhere else.</summary>
    public JsonObject? CreateAccessKey(Call call)
    {
        var key = new AccessKey(Identifiers.Unique("AKIA")[..20], true, world.Clock.GetUtcNow());
        var user = Change(call, EntityKind.User, user => user.Keys.Count < MostKeys
            ? user with { Keys = [.. user.Keys, key] }
            : throw new AwsError("LimitExceeded", $"Cannot exceed quota for AccessKeysPerUser: {MostKeys}"), UserName(call))!;
        identities.Put(key.Id, new(call.Account, user.Arn, null));
        var shown = Show(user, key);
        shown["SecretAccessKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(30));
        return new() { ["AccessKey"] = shown };
    }

    /// <summary>The access keys of a user, without secrets.</summary>
    public JsonObject? ListAccessKeys(Call call)
    {
        var user = Get(call, EntityKind.User, UserName(call));
        return Page(call, "AccessKeyMetadata", user.Keys.OrderBy(key => key.Id, StringComparer.Ordinal).Select(key => (key.Id, (JsonNode)Show(user, key))));
    }

    /// <summary>Switches an access key on or off.</summary>
    public JsonObject? UpdateAccessKey(Call call)
    {
        var (id, active) = (call.Text("AccessKeyId"), call.Text("Status") == "Active");
        var user = ChangeKeys(call, id, keys => keys.Select(key => key.Id == id ? key with { Active = active } : key));
        identities.Put(id, new(call.Account, user.Arn, null, active));
        return null;
    }

    /// <summary>Deletes an access key.</summary>
    public JsonObject? DeleteAccessKey(Call call)
    {
        var id = call.Text("AccessKeyId");
        var user = ChangeKeys(call, id, keys => keys.Where(key => key.Id != id));
        // Kept as switched off: a deleted key must not fall back to being anybody's.
        identities.Put(id, new(call.Account, user.Arn, null, Active: false));
        return null;
    }

    /// <summary>When a key was last used, which the sandbox does not keep: as for a key that never was.</summary>
    public JsonObject? GetAccessKeyLastUsed(Call call)
    {
        var identity = identities.Find(call.Text("AccessKeyId")) ?? throw new AwsError("AccessDenied", "The specified access key could not be found.", 403);
        return new() { ["UserName"] = identity.Arn[(identity.Arn.LastIndexOf('/') + 1)..], ["AccessKeyLastUsed"] = new JsonObject { ["ServiceName"] = "N/A", ["Region"] = "N/A" } };
    }

    private Entity ChangeKeys(Call call, string id, Func<IReadOnlyList<AccessKey>, IEnumerable<AccessKey>> change) =>
        Change(call, EntityKind.User, user => user.Keys.Any(key => key.Id == id)
            ? user with { Keys = [.. change(user.Keys)] }
            : throw new AwsError("NoSuchEntity", $"The Access Key with id {id} cannot be found."), UserName(call))!;

    private static JsonObject Show(Entity user, AccessKey key) => new()
    {
        ["UserName"] = user.Name,
        ["AccessKeyId"] = key.Id,
        ["Status"] = key.Active ? "Active" : "Inactive",
        ["CreateDate"] = key.Created.Iso8601(),
    };
}
