using System.Text.Json.Serialization;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

/// <summary>A customer managed policy with its versions, newest last.</summary>
internal sealed record ManagedPolicy(string Name, string Path, string Id, string Arn, string? Description, DateTimeOffset Created, DateTimeOffset Updated, int Counter, IReadOnlyList<PolicyVersion> Versions, IReadOnlyList<Tag> Tags)
{
    [JsonIgnore]
    public PolicyVersion Default => Versions.Single(version => version.IsDefault);
}

/// <summary>A version of a managed policy.</summary>
internal sealed record PolicyVersion(string Id, string Document, bool IsDefault, DateTimeOffset Created);

/// <summary>The names that stand for an account in sign-in addresses.</summary>
internal sealed record Aliases(IReadOnlyList<string> Names);

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Entity))]
[JsonSerializable(typeof(ManagedPolicy))]
[JsonSerializable(typeof(Aliases))]
[JsonSerializable(typeof(InstanceProfile))]
internal sealed partial class IamJson : JsonSerializerContext;
