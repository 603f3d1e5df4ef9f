using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam.Policies;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

public sealed partial class IamService
{
    /// <summary>Creates a managed policy.</summary>
    public JsonObject? CreatePolicy(Call call)
    {
        var (name, path, now) = (call.Text("PolicyName"), IamPath.Check(call.Optional("Path") ?? "/"), world.Clock.GetUtcNow());
        var policy = new ManagedPolicy(name, path, Identifiers.Unique("ANPA"), $"arn:{call.Partition}:iam::{call.Account}:policy{path}{name}", call.Optional("Description"),
            now, now, 1, [new("v1", Document(call), true, now)], IamTags.Check(call.Tags()));
        // The name alone must be unique, whatever the path.
        policies.Change($"{call.Account}/{name.ToLowerInvariant()}", present => present is null ? policy
            : throw new AwsError("EntityAlreadyExists", $"A policy called {name} already exists. Duplicate names are not allowed."));
        return new() { ["Policy"] = Show(call, policy) };
    }

    /// <summary>One managed policy.</summary>
    public JsonObject? GetPolicy(Call call)
    {
        var arn = call.Text("PolicyArn");
        if (AwsManagedPolicy.IsOne(arn))
            return new() { ["Policy"] = AwsManagedPolicy.Show(arn, Attachments(call, arn)) };
        var shown = Show(call, Policy(arn));
        shown["Tags"] = Tag.ToJson(Policy(arn).Tags);
        return new() { ["Policy"] = shown };
    }

    /// <summary>The customer's managed policies, and those of AWS that are in use.</summary>
    public JsonObject? ListPolicies(Call call)
    {
        var (scope, path, attached) = (call.Optional("Scope") ?? "All", call.Optional("PathPrefix") ?? "/", call.Flag("OnlyAttached") == true);
        var own = scope == "AWS" ? [] : policies.Under(call.Account + "/").Where(row => row.Value.Path.StartsWith(path, StringComparison.Ordinal)).Select(row => (row.Value.Arn, Show(call, row.Value)));
        var aws = scope == "Local" ? [] : UsedAwsManaged(call).Select(arn => (arn, AwsManagedPolicy.Show(arn, Attachments(call, arn))));
        return Page(call, "Policies", own.Concat(aws).Where(policy => !attached || policy.Item2["AttachmentCount"]!.AsLong() > 0)
            .OrderBy(policy => policy.Item1, StringComparer.Ordinal).Select(policy => (policy.Item1, (JsonNode)policy.Item2)));
    }

    /// <summary>Deletes a managed policy that is attached to nothing and has one version left.</summary>
    public JsonObject? DeletePolicy(Call call)
    {
        var arn = call.Text("PolicyArn");
        if (Policy(arn).Versions.Count > 1)
            throw new AwsError("DeleteConflict", "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.");
        if (Attachments(call, arn) > 0 || Boundaries(call, arn) > 0)
            throw new AwsError("DeleteConflict", "Cannot delete a policy attached to entities.");
        policies.Remove(PolicyKey(arn));
        return null;
    }

    /// <summary>The entities that a managed policy is attached to.</summary>
    public JsonObject? ListEntitiesForPolicy(Call call)
    {
        var arn = call.Text("PolicyArn");
        if (!IsPolicy(arn))
            throw NoPolicy(arn);
        var result = new JsonObject { ["IsTruncated"] = false };
        foreach (var kind in Enum.GetValues<EntityKind>())
            result[$"Policy{kind}s"] = new JsonArray([.. All(call, kind).Where(row => row.Value.Attached.Contains(arn))
                .Select(row => (JsonNode)new JsonObject { [kind + "Name"] = row.Value.Name, [kind + "Id"] = row.Value.Id })]);
        return result;
    }

    private static string Document(Call call)
    {
        var document = call.Text("PolicyDocument");
        PolicyGrammar.CheckIdentity(document);
        return PolicyText.Size(document) <= PolicyLimits.Managed ? document
            : throw new AwsError("LimitExceeded", $"Cannot exceed quota for PolicySize: {PolicyLimits.Managed}");
    }

    private static string PolicyKey(string arn) => $"{arn.Split(':')[4]}/{arn[(arn.LastIndexOf('/') + 1)..].ToLowerInvariant()}";

    private bool IsPolicy(string arn) => AwsManagedPolicy.IsOne(arn) || FindPolicy(arn) is not null;

    private ManagedPolicy? FindPolicy(string arn) =>
        arn.Split(':', 6) is [_, _, "iam", _, _, var resource] && resource.StartsWith("policy/", StringComparison.Ordinal)
            && policies.Find(PolicyKey(arn)) is { } policy && policy.Arn == arn ? policy : null;

    private ManagedPolicy Policy(string arn) => FindPolicy(arn) ?? throw NoPolicy(arn);

    private static AwsError NoPolicy(string arn) => new("NoSuchEntity", $"Policy {arn} was not found.");

    private int Attachments(Call call, string arn) => entities.Under(call.Account + "/").Count(row => row.Value.Attached.Contains(arn));

    private int Boundaries(Call call, string arn) => entities.Under(call.Account + "/").Count(row => row.Value.Boundary == arn);

    private IEnumerable<string> UsedAwsManaged(Call call) =>
        entities.Under(call.Account + "/").SelectMany(row => row.Value.Attached).Where(AwsManagedPolicy.IsOne).Distinct();

    private JsonObject Show(Call call, ManagedPolicy policy) => new()
    {
        ["PolicyName"] = policy.Name,
        ["PolicyId"] = policy.Id,
        ["Arn"] = policy.Arn,
        ["Path"] = policy.Path,
        ["DefaultVersionId"] = policy.Default.Id,
        ["AttachmentCount"] = Attachments(call, policy.Arn),
        ["PermissionsBoundaryUsageCount"] = Boundaries(call, policy.Arn),
        ["IsAttachable"] = true,
        ["Description"] = call.Operation == "ListPolicies" ? null : policy.Description,
        ["CreateDate"] = policy.Created.Iso8601(),
        ["UpdateDate"] = policy.Updated.Iso8601(),
    };
}
