using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Kms;

public sealed partial class KmsService
{
    private const string PolicyName = "default";

    /// <summary>GetKeyPolicy.</summary>
    public JsonObject? GetKeyPolicy(Call call)
    {
        CheckPolicyName(call);
        return new() { ["Policy"] = Need(call).Body.Text("Policy"), ["PolicyName"] = PolicyName };
    }

    /// <summary>PutKeyPolicy.</summary>
    public JsonObject? PutKeyPolicy(Call call)
    {
        CheckPolicyName(call);
        var policy = call.Input.Need("Policy");
        KeyPolicies.Check(call, world.Service<IamService>().PrincipalOf(call.CallerArn), policy, call.Input.Flag("BypassPolicyLockoutSafetyCheck") == true);
        return Set(call, "Policy", policy);
    }

    /// <summary>ListKeyPolicies: every key has one, called default.</summary>
    public JsonObject? ListKeyPolicies(Call call)
    {
        Need(call);
        return new() { ["PolicyNames"] = new JsonArray(PolicyName), ["Truncated"] = false };
    }

    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        var added = ResourceTags.ReadList(call.Input, "Tags", "TagKey", "TagValue");
        keys.Tag(call, NeedUsable(call).Name, tags => tags.Plus(added, () => new("LimitExceededException", "A KMS key can have no more than 50 tags.")));
        return [];
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        keys.Tag(call, NeedUsable(call).Name, tags => tags.Minus(call.Input.Texts("TagKeys")));
        return [];
    }

    /// <summary>ListResourceTags.</summary>
    public JsonObject? ListResourceTags(Call call) =>
        new() { ["Tags"] = ResourceTags.WriteList(Need(call).Tags, "TagKey", "TagValue"), ["Truncated"] = false };

    private static void CheckPolicyName(Call call)
    {
        if (call.Input.Text("PolicyName") is { } name and not PolicyName)
            throw NotFound($"Policy {name} does not exist");
    }
}
