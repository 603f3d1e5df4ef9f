using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.SecretsManager;

/// <summary>Secrets Manager. Values are sealed before they are kept.</summary>
/// <remarks>https://docs.aws.amazon.com/secretsmanager/latest/apireference/Welcome.html</remarks>
public sealed partial class SecretsManagerService(SandboxWorld world) : AwsService("secretsmanager")
{
    private readonly Table<SecretRow> secrets = world.Store.Table("secretsmanager/secrets", SecretJson.Default.SecretRow);
    private readonly Seal seal = new(world.Options.StateDirectory);

    /// <summary>DescribeSecret: everything but the value; also of a secret that is to be deleted.</summary>
    public JsonObject? DescribeSecret(Call call)
    {
        var secret = Need(call);
        var answer = Describe(secret);
        answer["VersionIdsToStages"] = StagesOf(secret);
        return answer.Present();
    }

    /// <summary>TagResource.</summary>
    public JsonObject? TagResource(Call call)
    {
        var added = ResourceTags.ReadList(call.Input, "Tags");
        Change(call, secret => secret with { Tags = secret.Tags.Plus(added, TooManyTags) });
        return null;
    }

    /// <summary>UntagResource.</summary>
    public JsonObject? UntagResource(Call call)
    {
        Change(call, secret => secret with { Tags = secret.Tags.Minus(call.Input.Texts("TagKeys")) });
        return null;
    }

    private static string Scope(Call call) => $"{call.Account}/{call.Region}/";

    private SecretRow Need(Call call) => Find(call, call.Input.Need("SecretId")) ?? throw NotFound();

    private SecretRow NeedUsable(Call call) => Usable(Need(call));

    // Finds the secret by its name, its ARN, or its ARN without the six letters at the end.
    private SecretRow? Find(Call call, string id)
    {
        var prefix = ArnOf(call, "");
        if (!id.StartsWith("arn:", StringComparison.Ordinal))
            return Live(call, id);
        if (!id.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        var name = id[prefix.Length..];
        return Live(call, name) ?? (name.Length > SuffixLength && Live(call, name[..^SuffixLength]) is { } whole && whole.Arn == id ? whole : null);
    }

    private SecretRow? Live(Call call, string name) =>
        secrets.Find(Scope(call) + name) is { } secret && !IsGone(secret) ? secret : null;

    // Time alone removes a secret, so that one past its date is there until somebody asks.
    private bool IsGone(SecretRow secret) => secret.Deletion <= world.Clock.GetUtcNow();

    private SecretRow Change(Call call, Func<SecretRow, SecretRow> change)
    {
        var name = Need(call).Name;
        return secrets.Change(Scope(call) + name, present => change(Usable(present ?? throw NotFound())))!;
    }

    private static SecretRow Usable(SecretRow secret) => secret.Deletion is null ? secret
        : throw Invalid("You can't perform this operation on the secret because it was marked for deletion.");

    private static JsonObject Named(SecretRow secret) => new() { ["ARN"] = secret.Arn, ["Name"] = secret.Name };

    private static JsonObject Describe(SecretRow secret) => new()
    {
        ["ARN"] = secret.Arn,
        ["Name"] = secret.Name,
        ["Description"] = secret.Description,
        ["KmsKeyId"] = secret.KmsKeyId,
        ["CreatedDate"] = secret.Created.Iso(),
        ["LastChangedDate"] = secret.Changed.Iso(),
        ["LastAccessedDate"] = secret.Accessed?.Iso(),
        ["DeletedDate"] = secret.Deletion?.Iso(),
        ["Tags"] = secret.Tags.Count == 0 ? null : ResourceTags.WriteList(secret.Tags),
    };

    private static JsonObject? StagesOf(SecretRow secret)
    {
        JsonObject stages = [];
        foreach (var version in secret.Versions.Where(version => version.Stages.Count > 0))
            stages[version.Id] = version.Stages.ToArray(stage => JsonValue.Create(stage));
        return stages.Count == 0 ? null : stages;
    }

    private static string ArnOf(Call call, string rest) => $"arn:{call.Partition}:secretsmanager:{call.Region}:{call.Account}:secret:{rest}";

    private static AwsError NotFound() => new("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");

    private static AwsError Invalid(string message) => new("InvalidRequestException", message);

    private static AwsError BadParameter(string message) => new("InvalidParameterException", message);

    private static AwsError TooManyTags() => BadParameter("You can't have more than 50 tags on a secret.");
}
