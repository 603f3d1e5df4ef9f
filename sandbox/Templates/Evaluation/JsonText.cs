using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>Scalars as the text that CloudFormation makes of them.</summary>
internal static class JsonText
{
    /// <summary>The text of a scalar: numbers and booleans as JSON writes them.</summary>
    public static string Of(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "",
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number when value is JsonValue number && number.TryGetValue<double>(out var real) && double.IsInteger(real) && Math.Abs(real) < 1e15 =>
            real.ToString("F0", CultureInfo.InvariantCulture),
        _ => value.ToJsonString(),
    };

    /// <summary>True for strings, numbers and booleans.</summary>
    public static bool IsScalar(JsonNode? value) => value is JsonValue;
}
