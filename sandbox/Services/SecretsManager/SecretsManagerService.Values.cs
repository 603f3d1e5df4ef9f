using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SecretsManager;

public sealed partial class SecretsManagerService
{
    /// <summary>GetSecretValue, of the current version unless an id or a staging label is given.</summary>
    public JsonObject? GetSecretValue(Call call)
    {
        var secret = NeedUsable(call);
        var version = Selected(secret, call.Input.Text("VersionId"), call.Input.Text("VersionStage"));
        return Read(call, secret, version);
    }

    /// <summary>PutSecretValue: one more version, current unless it is given other labels.</summary>
    public JsonObject? PutSecretValue(Call call)
    {
        var value = Given.Read(call.Input) ?? throw Invalid("You must provide either SecretString or SecretBinary.");
        var token = call.Input.Text("ClientRequestToken") ?? Guid.NewGuid().ToString();
        var stages = call.Input["VersionStages"] is null ? [Stages.Current] : call.Input.Texts("VersionStages");
        var secret = Change(call, present => Put(present, token, value, stages));
        var answer = Named(secret);
        answer["VersionId"] = token;
        answer["VersionStages"] = secret.Version(token)!.Stages.ToArray(stage => JsonValue.Create(stage));
        return answer;
    }

    /// <summary>UpdateSecret: description, key, and a new current version when there is a value.</summary>
    public JsonObject? UpdateSecret(Call call)
    {
        var (input, value) = (call.Input, Given.Read(call.Input));
        var token = input.Text("ClientRequestToken") ?? Guid.NewGuid().ToString();
        var secret = Change(call, present =>
        {
            var changed = present with
            {
                Description = input.Text("Description") ?? present.Description,
                KmsKeyId = input.Text("KmsKeyId") ?? present.KmsKeyId,
                Changed = world.Clock.GetUtcNow(),
            };
            return value is null ? changed : Put(changed, token, value, [Stages.Current]);
        });
        var answer = Named(secret);
        answer["VersionId"] = value is null ? null : token;
        return answer.Present();
    }

    private SecretRow Put(SecretRow secret, string token, Given value, IReadOnlyList<string> stages)
    {
        if (secret.Version(token) is not { } version)
            return Stages.Add(secret with { Changed = world.Clock.GetUtcNow() }, Version(secret, token, value, stages));
        if (Holds(secret, version, value))
            return secret;
        throw new AwsError("ResourceExistsException", $"You can't use ClientRequestToken {token} because that value is already in use for a version of secret {secret.Arn}.");
    }

    private SecretVersion Version(SecretRow secret, string id, Given value, IReadOnlyList<string> stages) =>
        new(id, stages, seal.Close(value.Text, Owner(secret, id)), value.Binary, world.Clock.GetUtcNow());

    private bool Holds(SecretRow secret, SecretVersion version, Given value) => version.Binary == value.Binary && Open(secret, version) == value.Text;

    private JsonObject Read(Call call, SecretRow secret, SecretVersion version)
    {
        var answer = Named(secret);
        answer["VersionId"] = version.Id;
        answer[version.Binary ? "SecretBinary" : "SecretString"] = Open(secret, version);
        answer["VersionStages"] = version.Stages.Count == 0 ? null : version.Stages.ToArray(stage => JsonValue.Create(stage));
        answer["CreatedDate"] = version.Created.Iso();
        var today = new DateTimeOffset(world.Clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        secrets.Change(Scope(call) + secret.Name, present => present is null || present.Accessed == today ? present : present with { Accessed = today });
        return answer.Present();
    }

    private string Open(SecretRow secret, SecretVersion version)
    {
        try
        {
            return seal.Open(version.Value, Owner(secret, version.Id));
        }
        catch (CryptographicException)
        {
            throw new AwsError("DecryptionFailure", "Secrets Manager can't decrypt the protected secret text using the provided KMS key.");
        }
    }

    private static string Owner(SecretRow secret, string version) => $"{secret.Arn}\n{version}";

    private static SecretVersion Selected(SecretRow secret, string? id, string? stage)
    {
        if (id is null)
            return secret.Staged(stage ?? Stages.Current) ?? throw NoValue($"staging label: {stage ?? Stages.Current}");
        var version = secret.Version(id) ?? throw NoValue($"VersionId: {id}");
        return stage is null || version.Stages.Contains(stage) ? version
            : throw Invalid("You provided a VersionStage that is not associated to the provided VersionId.");
    }

    private static AwsError NoValue(string selector) =>
        new("ResourceNotFoundException", $"Secrets Manager can't find the specified secret value for {selector}");
}
