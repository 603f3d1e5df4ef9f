using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SecretsManager;

public sealed partial class SecretsManagerService
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    // A hyphen and six characters, so that a secret made anew under a name is not taken for the former one.
    private const int SuffixLength = 7;

    /// <summary>CreateSecret; the same token with the same value again is the same request.</summary>
    public JsonObject? CreateSecret(Call call)
    {
        var name = CheckName(call.Input.Need("Name"));
        if (call.Input["AddReplicaRegions"] is JsonArray { Count: > 0 })
            throw Invalid("The sandbox does not replicate secrets to other regions.");
        var tags = ResourceTags.None.Plus(ResourceTags.ReadList(call.Input, "Tags"), TooManyTags);
        var (value, token) = (Given.Read(call.Input), call.Input.Text("ClientRequestToken") ?? Guid.NewGuid().ToString());
        var secret = secrets.Change(Scope(call) + name, present =>
            present is null || IsGone(present) ? New(call, name, value, token, tags) : Again(present, value, token))!;
        var answer = Named(secret);
        answer["VersionId"] = value is null ? null : token;
        return answer.Present();
    }

    private SecretRow New(Call call, string name, Given? value, string token, IReadOnlyDictionary<string, string> tags)
    {
        var now = world.Clock.GetUtcNow();
        var arn = ArnOf(call, $"{name}-{RandomNumberGenerator.GetString(Letters, SuffixLength - 1)}");
        var secret = new SecretRow(name, arn, call.Input.Text("Description"), call.Input.Text("KmsKeyId"), now, now, [], tags);
        return value is null ? secret : Stages.Add(secret, Version(secret, token, value, [Stages.Current]));
    }

    private SecretRow Again(SecretRow present, Given? value, string token)
    {
        if (present.Deletion is not null)
            throw Invalid("You can't create this secret because a secret with this name is already scheduled for deletion.");
        if (value is not null && present.Version(token) is { } version && Holds(present, version, value))
            return present;
        throw new AwsError("ResourceExistsException", $"The operation failed because the secret {present.Name} already exists.");
    }

    private static string CheckName(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || "-/_+=.@!".Contains(letter)) ? name
        : throw new AwsError("ValidationException", "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!");
}
