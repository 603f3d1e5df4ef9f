using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Failures;

namespace Pipeline.Manifests.Catalog;

/// <summary>Brings a value into the type that an input declares and holds it against the input's rules.</summary>
public static class InputRule
{
    /// <summary>The value in the declared type; null when it is absent (empty text counts as absent) or wrong.</summary>
    /// <param name="input">The input.</param>
    /// <param name="value">The value. Text is read as a boolean, a number, a list (JSON or comma-separated) or a map (JSON) where those are declared.</param>
    /// <param name="source">What to call the value in a message; null to show the value itself.</param>
    /// <param name="location">Where it is written.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static JsonNode? Check(InputDefinition input, JsonNode? value, string? source, Location location, ProblemList problems)
    {
        if (value is null || AsText(value) is { Length: 0 })
            return null;
        var shown = source ?? (input.Secret ? "its value" : Shown(value));
        if (Typed(input.Type, value) is not { } typed)
        {
            problems.Add(Codes.BadInput, $"'{input.Name}' must be {Kind(input.Type)}; {shown} is {Kind(value)}", location,
                input.Type == InputType.String && value is JsonValue && AsText(value) is null ? "quote it" : null);
            return null;
        }

        var items = typed is JsonArray list ? list.Select(Plain) : [Plain(typed)];
        if (input.Allowed.Count > 0 && items.FirstOrDefault(item => !input.Allowed.Contains(item)) is { } refused)
        {
            problems.Add(Codes.BadInput, $"'{input.Name}' cannot be {shown}: {input.Message ?? $"allowed: {string.Join(", ", input.Allowed)}"}",
                location, source is null && !input.Secret && Nearest.To(refused, input.Allowed) is { } near ? $"did you mean '{near}'?" : null);
            return null;
        }

        if (input.Pattern is { } pattern && !items.All(item => Matches(pattern, item)))
        {
            problems.Add(Codes.BadInput, $"'{input.Name}' cannot be {shown}: {input.Message ?? $"it must match {pattern}"}", location);
            return null;
        }

        return typed;
    }

    // The whole value must match, as with AllowedPattern in CloudFormation.
    private static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(500));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static JsonNode? Typed(InputType type, JsonNode value)
    {
        var text = AsText(value);
        return type switch
        {
            InputType.String when text is not null => JsonValue.Create(text),
            // An account id is often written without quotes; a boolean or a fraction would change its looks ("no" -> false, 1.10 -> 1.1).
            InputType.String when Whole(value) is { } number => JsonValue.Create(number.ToString(CultureInfo.InvariantCulture)),
            InputType.Boolean when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => JsonValue.Create(value.GetValue<bool>()),
            InputType.Boolean when bool.TryParse(text, out var flag) => JsonValue.Create(flag),
            InputType.Integer when Whole(value) is { } number => JsonValue.Create(number),
            InputType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            InputType.Number when value.GetValueKind() == JsonValueKind.Number => value.DeepClone(),
            InputType.Number when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
            InputType.List when value is JsonArray list => list.DeepClone(),
            InputType.List when text is ['[', ..] => Parsed(text) as JsonArray,
            InputType.List when text is not null => new JsonArray([.. text.Split(',', StringSplitOptions.TrimEntries).Select(item => JsonValue.Create(item))]),
            InputType.Map when value is JsonObject map => map.DeepClone(),
            InputType.Map when text is not null => Parsed(text) as JsonObject,
            _ => null,
        };
    }

    private static JsonNode? Parsed(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? AsText(JsonNode value) => value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : null;

    private static long? Whole(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.Number
            && long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Plain(JsonNode? value) => value switch
    {
        null => "null",
        JsonValue scalar => scalar.GetValueKind() is JsonValueKind.True ? "true" : scalar.GetValueKind() is JsonValueKind.False ? "false" : scalar.ToString(),
        _ => value.ToJsonString(),
    };

    private static string Shown(JsonNode value) => $"'{(Plain(value) is { Length: > 80 } text ? text[..80] + "..." : Plain(value))}'";

    private static string Kind(InputType type) => type switch
    {
        InputType.String => "text",
        InputType.Boolean => "true or false",
        InputType.Integer => "a whole number",
        InputType.Number => "a number",
        InputType.List => "a list",
        _ => "a map",
    };

    private static string Kind(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "a map",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Number => "a number",
        _ => "text",
    };
}
