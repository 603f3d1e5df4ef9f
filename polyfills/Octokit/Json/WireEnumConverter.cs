using System.Text.Json;
using System.Text.Json.Serialization;

namespace Octokit.Internal;

/// <summary>Enumerations by GitHub's names. A name that is not known is no value at all rather than a wrong one.</summary>
internal sealed class WireEnumConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => (Nullable.GetUnderlyingType(typeToConvert) ?? typeToConvert).IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var inner = Nullable.GetUnderlyingType(typeToConvert);
        return (JsonConverter)Activator.CreateInstance((inner is null ? typeof(Always<>) : typeof(Maybe<>)).MakeGenericType(inner ?? typeToConvert));
    }

    private sealed class Always<TEnum> : JsonConverter<TEnum>
        where TEnum : struct
    {
        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            EnumNames<TEnum>.TryParse(reader.GetString(), out var value) ? value : throw new JsonException($"GitHub's answer has a {typeof(TEnum).Name} that is not known.");

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(new StringEnum<TEnum>(value).StringValue);
    }

    private sealed class Maybe<TEnum> : JsonConverter<TEnum?>
        where TEnum : struct
    {
        public override TEnum? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && EnumNames<TEnum>.TryParse(reader.GetString(), out var value) ? value : null;

        public override void Write(Utf8JsonWriter writer, TEnum? value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value is { } one ? new StringEnum<TEnum>(one).StringValue : null);
    }
}
