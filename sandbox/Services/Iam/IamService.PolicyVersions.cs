using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Adds a version to a managed policy.</summary>
    public JsonObject? CreatePolicyVersion(Call call)
    {
        var (document, now) = (Document(call), world.Clock.GetUtcNow());
        var isDefault = call.Flag("SetAsDefault") == true;
        var policy = ChangePolicy(call, policy =>
        {
            if (policy.Versions.Count >= PolicyLimits.Versions)
                throw new AwsError("LimitExceeded", $"A managed policy can have up to {PolicyLimits.Versions} versions. Before you create a new version, you must delete an existing version.");
            var others = policy.Versions.Select(version => isDefault ? version with { IsDefault = false } : version);
            return policy with { Counter = policy.Counter + 1, Updated = now, Versions = [.. others, new($"v{policy.Counter + 1}", document, isDefault, now)] };
        });
        return new() { ["PolicyVersion"] = Show(policy.Versions[^1], withDocument: false) };
    }

    /// <summary>One version of a managed policy, with its document.</summary>
    public JsonObject? GetPolicyVersion(Call call)
    {
        if (AwsManagedPolicy.IsOne(call.Text("PolicyArn")))
            throw new AwsError("NoSuchEntity", $"The sandbox holds no text of {call.Text("PolicyArn")}: it knows policies that AWS manages by name only.");
        return new() { ["PolicyVersion"] = Show(Version(Policy(call.Text("PolicyArn")), call), withDocument: true) };
    }

    /// <summary>The versions of a managed policy, newest first.</summary>
    public JsonObject? ListPolicyVersions(Call call) =>
        new() { ["Versions"] = new JsonArray([.. Policy(call.Text("PolicyArn")).Versions.Reverse().Select(version => (JsonNode)Show(version, withDocument: false))]), ["IsTruncated"] = false };

    /// <summary>Makes a version the one in force.</summary>
    public JsonObject? SetDefaultPolicyVersion(Call call)
    {
        ChangePolicy(call, policy =>
        {
            var chosen = Version(policy, call);
            return policy with { Updated = world.Clock.GetUtcNow(), Versions = [.. policy.Versions.Select(version => version with { IsDefault = version.Id == chosen.Id })] };
        });
        return null;
    }

    /// <summary>Deletes a version that is not the one in force.</summary>
    public JsonObject? DeletePolicyVersion(Call call)
    {
        ChangePolicy(call, policy => Version(policy, call) is { IsDefault: false } gone
            ? policy with { Versions = [.. policy.Versions.Where(version => version.Id != gone.Id)] }
            : throw new AwsError("DeleteConflict", "Cannot delete the default version of a policy."));
        return null;
    }

    private ManagedPolicy ChangePolicy(Call call, Func<ManagedPolicy, ManagedPolicy> change)
    {
        var arn = call.Text("PolicyArn");
        if (AwsManagedPolicy.IsOne(arn))
            throw new AwsError("AccessDenied", $"User: {call.CallerArn} is not authorized to perform: iam:{call.Operation} on resource: policy {arn}", 403);
        return policies.Change(PolicyKey(Policy(arn).Arn), policy => change(policy ?? throw NoPolicy(arn)))!;
    }

    private static PolicyVersion Version(ManagedPolicy policy, Call call) =>
        policy.Versions.FirstOrDefault(version => version.Id == call.Text("VersionId"))
        ?? throw new AwsError("NoSuchEntity", $"Policy {policy.Arn} version {call.Text("VersionId")} does not exist or is not attachable.");

    private static JsonObject Show(PolicyVersion version, bool withDocument) => new()
    {
        ["Document"] = withDocument ? PolicyText.Encode(version.Document) : null,
        ["VersionId"] = version.Id,
        ["IsDefaultVersion"] = version.IsDefault,
        ["CreateDate"] = version.Created.Iso8601(),
    };
}
