using System.Text.Json;
using System.Text.Json.Serialization;

namespace Octokit.Internal;

/// <summary>GitHub writes null where it has no figure; the models' figures cannot be null.</summary>
internal sealed class NullAsDefault<T> : JsonConverter<T>
    where T : struct
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (typeof(T) == typeof(bool))
            return (T)(object)reader.GetBoolean();
        return typeof(T) == typeof(int) ? (T)(object)reader.GetInt32() : (T)(object)reader.GetInt64();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is bool truth)
            writer.WriteBooleanValue(truth);
        else
            writer.WriteNumberValue(Convert.ToInt64(value, null));
    }
}
