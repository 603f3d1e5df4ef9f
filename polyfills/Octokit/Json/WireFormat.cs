using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Octokit.Internal;

/// <summary>How bodies look on the wire.</summary>
internal static class WireFormat
{
    /// <summary>Made with the first body, not before: a run that asks GitHub nothing pays nothing.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Blobs are base64, whose '+' would else be six letters long. Nothing of this goes into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new StringEnumConverter(), new WireEnumConverter(), new UtcTimeConverter(),
            new NullAsDefault<int>(), new NullAsDefault<long>(), new NullAsDefault<bool>(),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { SetPrivately } },
    };

    // The published models are read-only to callers: their setters are private or protected.
    private static void SetPrivately(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Set is null && property.AttributeProvider is PropertyInfo member && Setter(member) is { } setter)
                property.Set = (item, value) => setter.Invoke(item, [value]);
        }
    }

    // A private setter is to be had only from the type that declares it.
    private static MethodInfo Setter(PropertyInfo member) =>
        member.DeclaringType?.GetProperty(member.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)?.GetSetMethod(nonPublic: true);
}
