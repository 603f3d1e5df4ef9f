using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.SecretsManager;

/// <summary>A secret with its versions, oldest first.</summary>
/// <param name="Deletion">When it is gone for good; null when it is not to be deleted.</param>
internal sealed record SecretRow(
    string Name,
    string Arn,
    string? Description,
    string? KmsKeyId,
    DateTimeOffset Created,
    DateTimeOffset Changed,
    IReadOnlyList<SecretVersion> Versions,
    IReadOnlyDictionary<string, string> Tags)
{
    public DateTimeOffset? Deletion { get; init; }

    public string? Policy { get; init; }

    /// <summary>The day on which a value was last read; AWS tells no more than the day.</summary>
    public DateTimeOffset? Accessed { get; init; }

    public SecretVersion? Version(string id) => Versions.FirstOrDefault(version => version.Id == id);

    public SecretVersion? Staged(string stage) => Versions.FirstOrDefault(version => version.Stages.Contains(stage));
}

/// <summary>One value that a secret had.</summary>
/// <param name="Id">Its id: the caller's request token or an invented one.</param>
/// <param name="Stages">Its staging labels; a version without any is deprecated.</param>
/// <param name="Value">The sealed value.</param>
/// <param name="Binary">Whether the value is bytes, in base64, rather than text.</param>
internal sealed record SecretVersion(string Id, IReadOnlyList<string> Stages, string Value, bool Binary, DateTimeOffset Created);

[JsonSerializable(typeof(SecretRow))]
internal sealed partial class SecretJson : JsonSerializerContext;
