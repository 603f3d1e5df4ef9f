using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SecretsManager;

public sealed partial class SecretsManagerService
{
    private const int UsualWindow = 30;

    /// <summary>DeleteSecret: after 7 to 30 days, 30 unless told, or at once.</summary>
    public JsonObject? DeleteSecret(Call call)
    {
        var (window, force) = (call.Input.Number("RecoveryWindowInDays"), call.Input.Flag("ForceDeleteWithoutRecovery") == true);
        if (window is not null && force)
            throw BadParameter("You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");
        if (window is < 7 or > 30)
            throw BadParameter("The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
        return force ? Remove(call) : Schedule(call, window ?? UsualWindow);
    }

    /// <summary>RestoreSecret: calls a deletion off.</summary>
    public JsonObject? RestoreSecret(Call call)
    {
        var name = Need(call).Name;
        return Named(secrets.Change(Scope(call) + name, present => present is null ? throw NotFound() : present with { Deletion = null })!);
    }

    private JsonObject Schedule(Call call, int days)
    {
        var secret = Change(call, present => present with { Deletion = world.Clock.GetUtcNow().AddDays(days) });
        var answer = Named(secret);
        answer["DeletionDate"] = secret.Deletion!.Value.Iso();
        return answer;
    }

    // Deleting by force what is not there is no error, so that it can be repeated: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
    private JsonObject Remove(Call call)
    {
        var id = call.Input.Need("SecretId");
        var secret = Find(call, id);
        if (secret is not null)
            secrets.Remove(Scope(call) + secret.Name);
        return new()
        {
            ["ARN"] = secret?.Arn ?? (id.StartsWith("arn:", StringComparison.Ordinal) ? id : ArnOf(call, id)),
            ["Name"] = secret?.Name ?? id[(id.LastIndexOf(':') + 1)..],
            ["DeletionDate"] = world.Clock.GetUtcNow().Iso(),
        };
    }
}
