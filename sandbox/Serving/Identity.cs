using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Serving;

/// <summary>Whom an access key id that the sandbox issued stands for; kept in the table <see cref="Table"/> under that id.</summary>
/// <param name="Account">The account.</param>
/// <param name="Arn">The user's or the assumed role's ARN.</param>
/// <param name="Expires">When the session ends; null for a user's key.</param>
/// <param name="Active">False for a key that was switched off.</param>
public sealed record Identity(string Account, string Arn, DateTimeOffset? Expires, bool Active = true)
{
    /// <summary>The table's name.</summary>
    public const string Table = "identities";
}

/// <summary>The generated serialisation of this room's records.</summary>
[JsonSerializable(typeof(Identity))]
internal sealed partial class ServingJson : JsonSerializerContext;
