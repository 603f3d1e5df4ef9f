using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Secrets of a repository's workflows. They come sealed, and nobody here can open them: only that they are there is kept.</summary>
/// <remarks>https://docs.github.com/en/rest/actions/secrets</remarks>
internal sealed class SecretOperations(GitHubWorld world) : OperationGroup(world)
{
    private const string Address = "/repos/{owner}/{repo}/actions/secrets";
    private const int Most = 100;

    // What sealing adds: a passing public key and a mark (https://doc.libsodium.org/public-key_cryptography/sealed_boxes).
    private const int SealBytes = 48;

    [Route("GET", Address + "/public-key", Needs = Access.Push)]
    public Answer PublicKey(ApiCall call)
    {
        var (id, key) = Key(call.Repository.Record);
        return new JsonObject { ["key_id"] = id, ["key"] = Convert.ToBase64String(key) };
    }

    [Route("GET", Address, Needs = Access.Push)]
    public Answer List(ApiCall call) => call.PageCounted("secrets", World.Actions.Secrets.Under(ActionsTables.Prefix(call.Repository.Record)), row => Written(row.Value));

    [Route("GET", Address + "/{name}", Needs = Access.Push)]
    public Answer Get(ApiCall call) => World.Actions.Secrets.Find(ActionsTables.Key(call.Repository.Record, call["name"])) is { } secret ? Written(secret) : throw ApiError.NotFound;

    [Route("PUT", Address + "/{name}")]
    public Answer Put(ApiCall call)
    {
        var name = ActionsNames.Check(call["name"], "Secret");
        CheckSealed(call);
        var isNew = false;
        World.Actions.Secrets.Change(ActionsTables.Key(call.Repository.Record, name), present =>
        {
            isNew = present is null;
            return new(name, present?.Created ?? World.Now, World.Now);
        });
        return isNew ? new(201, new JsonObject()) : Answer.Nothing;
    }

    [Route("DELETE", Address + "/{name}")]
    public Answer Delete(ApiCall call) => World.Actions.Secrets.Remove(ActionsTables.Key(call.Repository.Record, call["name"])) ? Answer.Nothing : throw ApiError.NotFound;

    private void CheckSealed(ApiCall call)
    {
        var (value, key) = (ActionsNames.CheckValue(call.Body.NeedText("encrypted_value"), "Secret"), call.Body.NeedText("key_id"));
        if (!Convert.TryFromBase64String(value, new byte[value.Length], out var length) || length < SealBytes)
            throw ApiError.Unprocessable("Bad request - encrypted_value is not a sealed box in Base64.");
        if (key != Key(call.Repository.Record).Id)
            throw ApiError.Unprocessable("Bad request - key_id is not the id of the repository's public key.");
        var known = World.Actions.Secrets.Under(ActionsTables.Prefix(call.Repository.Record));
        if (known.Count >= Most && known.All(row => row.Value.Name != call["name"].ToUpperInvariant()))
            throw ApiError.Unprocessable("A repository cannot have more than 100 secrets.");
    }

    // Any 32 bytes are a public key; nobody needs the other half.
    private static (string Id, byte[] Key) Key(RepositoryRecord repository)
    {
        var key = SHA256.HashData(Encoding.ASCII.GetBytes($"public key of repository {repository.Id}"));
        var id = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(key)) % 1_000_000_000_000_000_000;
        return (id.ToString("D18", CultureInfo.InvariantCulture), key);
    }

    private static JsonObject Written(ActionsSecret secret) => new() { ["name"] = secret.Name, ["created_at"] = secret.Created.Written(), ["updated_at"] = secret.Updated.Written() };
}
