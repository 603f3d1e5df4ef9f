using System.Text.Json;
using System.Text.Json.Serialization;

namespace Octokit.Internal;

/// <summary>Keeps values that GitHub may have thought of since.</summary>
internal sealed class StringEnumConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(StringEnum<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments()));

    private sealed class Of<TEnum> : JsonConverter<StringEnum<TEnum>>
        where TEnum : struct
    {
        public override bool HandleNull => true;

        public override StringEnum<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? default : new StringEnum<TEnum>(reader.GetString());

        public override void Write(Utf8JsonWriter writer, StringEnum<TEnum> value, JsonSerializerOptions options) => writer.WriteStringValue(value.StringValue);
    }
}
