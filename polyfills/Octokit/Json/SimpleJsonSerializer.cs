using System.Text.Json;

namespace Octokit.Internal;

/// <inheritdoc />
public class SimpleJsonSerializer : IJsonSerializer
{
    /// <inheritdoc />
    public string Serialize(object item) => JsonSerializer.Serialize(item, WireFormat.Options);

    /// <inheritdoc />
    public T Deserialize<T>(string json) => JsonSerializer.Deserialize<T>(json, WireFormat.Options);
}
