using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SecretsManager;

public sealed partial class SecretsManagerService
{
    /// <summary>ListSecretVersionIds: those with labels, and the others when asked for.</summary>
    public JsonObject? ListSecretVersionIds(Call call)
    {
        var secret = Need(call);
        var versions = secret.Versions
            .Select((version, at) => KeyValuePair.Create(at.ToString("D6", CultureInfo.InvariantCulture), version))
            .Where(row => row.Value.Stages.Count > 0 || call.Input.Flag("IncludeDeprecated") == true);
        var answer = Pages.Of(versions, Asked(call)).Answer("Versions", version => new JsonObject
        {
            ["VersionId"] = version.Id,
            ["VersionStages"] = version.Stages.Count == 0 ? null : version.Stages.ToArray(stage => JsonValue.Create(stage)),
            ["CreatedDate"] = version.Created.Iso(),
            ["KmsKeyIds"] = new JsonArray(secret.KmsKeyId ?? "DefaultEncryptionKey"),
        }.Present(), "NextToken");
        answer["ARN"] = secret.Arn;
        answer["Name"] = secret.Name;
        return answer;
    }

    /// <summary>UpdateSecretVersionStage: moves a label, or takes it off.</summary>
    public JsonObject? UpdateSecretVersionStage(Call call)
    {
        var input = call.Input;
        var (stage, from, to) = (input.Need("VersionStage"), input.Text("RemoveFromVersionId"), input.Text("MoveToVersionId"));
        return Named(Change(call, secret =>
        {
            foreach (var id in new[] { from, to })
                if (id is not null && secret.Version(id) is null)
                    throw NoValue($"VersionId: {id}");
            CheckMove(secret, stage, from, to);
            return Stages.Attach(secret with { Changed = world.Clock.GetUtcNow() }, stage, to);
        }));
    }

    private static void CheckMove(SecretRow secret, string stage, string? from, string? to)
    {
        if (secret.Staged(stage) is not { } holder)
        {
            if (from is not null)
                throw BadParameter($"The staging label {stage} isn't attached to version {from}.");
            return;
        }
        if (holder.Id == to)
            return;
        if (from is null)
            throw BadParameter($"The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {holder.Id}, so you must explicitly reference that version in RemoveFromVersionId.");
        if (from != holder.Id)
            throw BadParameter($"The staging label {stage} is currently attached to version {holder.Id} and not to {from}.");
        if (stage == Stages.Current && to is null)
            throw BadParameter($"You can only move staging label {Stages.Current} to a different secret version. It can't be completely removed.");
    }

    private static PageRequest Asked(Call call, int usual = 100) =>
        new(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? usual, () => new("InvalidNextTokenException", "The NextToken value is invalid."));
}
