using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Aws.Iam;

namespace Pipeline.Modules.Identities;

/// <summary>An access key as it is stored: a JSON object that other programs read too.</summary>
public sealed class StoredKey
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string secret;

    private StoredKey(string id, string secret, IReadOnlyList<string> replaces)
    {
        (Id, this.secret, Replaces) = (id, secret, replaces);
    }

    /// <summary>The key's id.</summary>
    public string Id { get; }

    /// <summary>Whose key it is; null where older tools wrote it, which did not say.</summary>
    public string? User { get; private init; }

    /// <summary>The account of the user, twelve digits; null where nobody said.</summary>
    public string? Account { get; private init; }

    /// <summary>The ids of the keys that this one replaces: those that a rotation has yet to delete, or has deleted.</summary>
    public IReadOnlyList<string> Replaces { get; }

    /// <summary>A key that was just made.</summary>
    public static StoredKey Of(NewAccessKey key, string user, string account, IReadOnlyList<string> replaces) =>
        new(key.Id, key.Secret, replaces) { User = user, Account = account };

    /// <summary>Reads a stored text; null when it is no stored key.</summary>
    public static StoredKey? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject key && Text(key["AccessKeyId"]) is { Length: > 0 } id && Text(key["SecretAccessKey"]) is { Length: > 0 } secret
                ? new StoredKey(id, secret, [.. (key["Replaces"] as JsonArray ?? []).Select(Text).OfType<string>()]) { User = Text(key["UserName"]), Account = Text(key["Account"]) }
                : null;
        }
        // The parser's message may quote what it read.
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text to store: the one place where the secret is written out.</summary>
    public string ToStoredText()
    {
        var text = new JsonObject { ["AccessKeyId"] = Id, ["SecretAccessKey"] = secret, ["UserName"] = User, ["Account"] = Account };
        if (Replaces.Count > 0)
            text["Replaces"] = new JsonArray([.. Replaces.Select(id => (JsonNode)id)]);
        return text.ToJsonString(Readable) + "\n";
    }

    /// <summary>The id alone, so that no message can tell the secret by accident.</summary>
    public override string ToString() => Id;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
