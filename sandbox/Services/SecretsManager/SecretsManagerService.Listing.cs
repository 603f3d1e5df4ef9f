using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SecretsManager;

public sealed partial class SecretsManagerService
{
    /// <summary>ListSecrets, newest first unless told otherwise.</summary>
    public JsonObject? ListSecrets(Call call)
    {
        var request = Asked(call) with { Descending = call.Input.Text("SortOrder") != "asc" };
        var deleted = call.Input.Flag("IncludePlannedDeletion") == true;
        var rows = Filtered(call).Where(secret => deleted || secret.Deletion is null)
            .Select(secret => KeyValuePair.Create(Order(call.Input.Text("SortBy"), secret), secret));
        return Pages.Of(rows, request).Answer("SecretList", secret =>
        {
            var entry = Describe(secret);
            entry["SecretVersionsToStages"] = StagesOf(secret);
            return entry.Present();
        }, "NextToken");
    }

    /// <summary>BatchGetSecretValue: up to twenty current values, by id or by filter, and what could not be read.</summary>
    public JsonObject? BatchGetSecretValue(Call call)
    {
        var ids = call.Input.Texts("SecretIdList");
        if ((ids.Count == 0) == (call.Input["Filters"] is null))
            throw BadParameter("You must specify either SecretIdList or Filters, and not both.");
        var request = Asked(call, usual: 20);
        var page = Pages.Of(ids.Count > 0
            ? ids.Distinct().Select((id, at) => KeyValuePair.Create($"{at:D3}", id))
            : Filtered(call).Where(secret => secret.Deletion is null).Select(secret => KeyValuePair.Create(secret.Name, secret.Arn)), request);
        var (values, errors) = (new JsonArray(), new JsonArray());
        foreach (var id in page.Rows)
        {
            try
            {
                values.Add(GetSecretValue(call with { Input = new() { ["SecretId"] = id } }));
            }
            catch (AwsError refused)
            {
                errors.Add(new JsonObject { ["SecretId"] = id, ["ErrorCode"] = refused.Code, ["Message"] = refused.Message });
            }
        }
        return new JsonObject { ["SecretValues"] = values, ["Errors"] = errors, ["NextToken"] = page.Next }.Present();
    }

    private IEnumerable<SecretRow> Filtered(Call call)
    {
        var filters = call.Input.Objects("Filters").Select(SecretFilter.Read).ToList();
        return secrets.Under(Scope(call)).Select(row => row.Value)
            .Where(secret => !IsGone(secret) && filters.All(filter => filter.Matches(secret, call.Region)));
    }

    private static string Order(string? by, SecretRow secret) => by switch
    {
        "name" => secret.Name,
        "last-accessed-date" => $"{secret.Accessed?.UtcTicks ?? 0:D20}/{secret.Name}",
        "last-changed-date" => $"{secret.Changed.UtcTicks:D20}/{secret.Name}",
        _ => $"{secret.Created.UtcTicks:D20}/{secret.Name}",
    };
}
