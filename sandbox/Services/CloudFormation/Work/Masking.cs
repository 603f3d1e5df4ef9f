using System.Text.Json;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Keeps the values of NoEcho parameters out of what is shown.</summary>
internal static class Masking
{
    /// <summary>What stands in the place of a hidden value.</summary>
    public const string Mask = "****";

    /// <summary>A JSON text without hidden values.</summary>
    public static string Hide(string json, Definition definition)
    {
        // Parsing a template again costs more than looking for the word.
        if (definition.Parameters.Count == 0 || !definition.Template.Contains("NoEcho", StringComparison.Ordinal))
            return json;
        foreach (var parameter in Template.Parse(definition.Template).Parameters.Values.Where(parameter => parameter.NoEcho))
            if (definition.Parameters.GetValueOrDefault(parameter.Name) is { Length: > 0 } value)
                json = json.Replace(JsonEncodedText.Encode(value).ToString(), Mask, StringComparison.Ordinal);
        return json;
    }
}
