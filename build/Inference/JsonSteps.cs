using System.Text.Json;

namespace Pipeline.Inference;

/// <summary>Steps into JSON of somebody else's making: what is not there, or is of another kind, is null.</summary>
internal static class JsonSteps
{
    /// <summary>A member of an object.</summary>
    public static JsonElement? At(this JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var found) ? found : null;

    /// <summary>The first item of a list.</summary>
    public static JsonElement? First(this JsonElement json) => json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > 0 ? json[0] : null;

    /// <summary>A text.</summary>
    public static string? Text(this JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null; // Half of a pair of surrogates is no text.
        }
    }

    /// <summary>A whole number.</summary>
    public static int? Whole(this JsonElement json) => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) ? number : null;
}
