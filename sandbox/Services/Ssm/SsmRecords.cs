using System.Text.Json.Serialization;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ssm;

/// <summary>A parameter with its versions, oldest first.</summary>
internal sealed record ParameterRow(string Name, string? Description, string? AllowedPattern, string? KeyId, string DataType, IReadOnlyList<ParameterVersion> Versions, IReadOnlyList<Tag> Tags)
{
    [JsonIgnore]
    public ParameterVersion Newest => Versions[^1];
}

/// <summary>One value that a parameter had.</summary>
internal sealed record ParameterVersion(long Number, string Type, string Value, string Tier, DateTimeOffset Modified, string By, string? Policies, IReadOnlyList<string> Labels)
{
    /// <summary>Whether the value is sealed, as that of every SecureString; earlier versions of the sandbox kept them in clear.</summary>
    public bool Sealed { get; init; }
}

[JsonSerializable(typeof(ParameterRow))]
internal sealed partial class SsmJson : JsonSerializerContext;
