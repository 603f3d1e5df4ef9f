using System.Text.Json;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Keeps the values of NoEcho parameters out of what is shown.</summary>
internal static class Masking
{
    /// <summary>What stands in the place of a hidden value.</summary>
    public const string Mask = "****";

    /// <summary>A JSON text without hidden values.</summary>
    public static string Hide(string json, Definition definition)
    {
        foreach (var name in definition.Hidden)
            if (definition.Parameters.GetValueOrDefault(name) is { Length: > 0 } value)
                json = json.Replace(JsonEncodedText.Encode(value).ToString(), Mask, StringComparison.Ordinal);
        return json;
    }
}
