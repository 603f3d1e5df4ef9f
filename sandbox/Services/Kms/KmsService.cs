using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Kms;

/// <summary>KMS: keys, their policies, rotation and aliases. Nothing is encrypted here.</summary>
public sealed partial class KmsService(SandboxWorld world) : AwsService("kms")
{
    private const string Enabled = "Enabled";
    private const string Disabled = "Disabled";
    private const string PendingDeletion = "PendingDeletion";

    private readonly DefinitionTable keys = new(world, "kms/keys", (call, id) => NotFound($"Key '{ArnOf(call, "key/" + id)}' does not exist"));
    private readonly DefinitionTable aliases = new(world, "kms/aliases", (call, name) => NotFound($"Alias {ArnOf(call, name)} is not found."));

    /// <summary>CreateKey.</summary>
    public JsonObject? CreateKey(Call call)
    {
        var policy = call.Input.Text("Policy") ?? KeyPolicies.Default(call);
        KeyPolicies.Check(call, world.Service<IamService>().PrincipalOf(call.CallerArn), policy, call.Input.Flag("BypassPolicyLockoutSafetyCheck") == true);
        var spec = call.Input.Text("KeySpec") ?? call.Input.Text("CustomerMasterKeySpec") ?? "SYMMETRIC_DEFAULT";
        var multiRegion = call.Input.Flag("MultiRegion") == true;
        var id = multiRegion ? $"mrk-{Guid.NewGuid():N}" : Guid.NewGuid().ToString();
        var body = new JsonObject
        {
            ["Description"] = call.Input.Text("Description") ?? "",
            ["KeyUsage"] = call.Input.Text("KeyUsage") ?? (spec == "SYMMETRIC_DEFAULT" ? "ENCRYPT_DECRYPT" : throw new AwsError("ValidationException", "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.")),
            ["KeySpec"] = spec,
            ["Origin"] = call.Input.Text("Origin") ?? "AWS_KMS",
            ["MultiRegion"] = multiRegion,
            ["KeyState"] = Enabled,
            ["Policy"] = policy,
        };
        var tags = ResourceTags.ReadList(call.Input, "Tags", "TagKey", "TagValue");
        var key = keys.Add(call, keys.New(id, ArnOf(call, "key/" + id), body, tags), () => NotFound(id));
        return new() { ["KeyMetadata"] = Metadata(call, key) };
    }

    /// <summary>DescribeKey, by id, ARN, alias or alias ARN.</summary>
    public JsonObject? DescribeKey(Call call) => new() { ["KeyMetadata"] = Metadata(call, Need(call)) };

    /// <summary>ListKeys.</summary>
    public JsonObject? ListKeys(Call call) => Answer(
        Pages.Of(keys.All(call).Where(row => !IsGone(row.Value)), Asked(call.Input)),
        "Keys",
        key => new JsonObject { ["KeyId"] = key.Name, ["KeyArn"] = key.Arn });

    /// <summary>UpdateKeyDescription.</summary>
    public JsonObject? UpdateKeyDescription(Call call) => Set(call, "Description", call.Input.Need("Description"));

    private Definition Need(Call call, string member = "KeyId")
    {
        var id = call.Input.Need(member);
        var local = id.StartsWith("arn:", StringComparison.Ordinal) ? id[(id.LastIndexOf(':') + 1)..] : id;
        if (local.StartsWith("alias/", StringComparison.Ordinal))
            local = aliases.Need(call, local).Body.Need("TargetKeyId");
        var key = keys.Need(call, local.StartsWith("key/", StringComparison.Ordinal) ? local["key/".Length..] : local);
        return IsGone(key) ? throw NotFound($"Key '{key.Arn}' does not exist") : key;
    }

    private JsonObject Set(Call call, string member, JsonNode? value)
    {
        keys.Change(call, NeedUsable(call).Name, key => key.With(member, value));
        return [];
    }

    private Definition NeedUsable(Call call)
    {
        var key = Need(call);
        return StateOf(key) == PendingDeletion ? throw new AwsError("KMSInvalidStateException", $"{key.Arn} is pending deletion.") : key;
    }

    private bool IsGone(Definition key) => key.Body.Text("DeletionDate") is { } date && DateTimeOffset.Parse(date, null) <= world.Clock.GetUtcNow();

    private static string StateOf(Definition key) => key.Body.Need("KeyState");

    private static JsonObject Metadata(Call call, Definition key)
    {
        var (metadata, spec) = (key.Copy(), key.Body.Need("KeySpec"));
        metadata.Remove("Policy");
        metadata.Remove("Rotation");
        metadata["AWSAccountId"] = call.Account;
        metadata["KeyId"] = key.Name;
        metadata["Arn"] = key.Arn;
        metadata["CreationDate"] = key.Created.Iso();
        metadata["Enabled"] = StateOf(key) == Enabled;
        metadata["KeyManager"] = "CUSTOMER";
        metadata["CustomerMasterKeySpec"] = spec.StartsWith("ML_", StringComparison.Ordinal) ? null : spec;
        if (spec == "SYMMETRIC_DEFAULT")
            metadata["EncryptionAlgorithms"] = new JsonArray("SYMMETRIC_DEFAULT");
        return metadata.Present();
    }

    private static PageRequest Asked(JsonObject input) =>
        new(input.Text("Marker"), input.Number("Limit") ?? 100, () => new("InvalidMarkerException", "The marker is not valid."));

    private static JsonObject Answer<T>(Page<T> page, string member, Func<T, JsonNode?> write)
    {
        var answer = page.Answer(member, write, "NextMarker");
        answer["Truncated"] = page.Next is not null;
        return answer;
    }

    private static string ArnOf(Call call, string resource) => $"arn:{call.Partition}:kms:{call.Region}:{call.Account}:{resource}";

    private static AwsError NotFound(string message) => new("NotFoundException", message);
}
