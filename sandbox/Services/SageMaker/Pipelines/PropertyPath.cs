using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>Follows a path such as <c>ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri</c> into what a job's description says.</summary>
internal static partial class PropertyPath
{
    /// <summary>What is at the path, or null.</summary>
    public static JsonNode? Find(JsonNode? from, string path)
    {
        foreach (Match part in Part().Matches(path))
            from = part.Groups["key"] is { Success: true } key ? Keyed(from, key.Value)
                : part.Groups["index"] is { Success: true } index ? (from as JsonArray)?.ElementAtOrDefault(int.Parse(index.Value, CultureInfo.InvariantCulture))
                : (from as JsonObject)?[part.Groups["name"].Value];
        return from;
    }

    // A list of named things is asked by name: Outputs['train'] is the output whose OutputName is train.
    private static JsonNode? Keyed(JsonNode? from, string key) => from switch
    {
        JsonObject map => map[key],
        JsonArray list => list.OfType<JsonObject>().FirstOrDefault(item => item.Any(member => member.Key.EndsWith("Name", StringComparison.Ordinal) && member.Value?.ToString() == key)),
        _ => null,
    };

    [GeneratedRegex("""\[(?:['"](?<key>[^'"]+)['"]|(?<index>\d{1,6}))\]|(?<name>[^.\[\]]+)""")]
    private static partial Regex Part();
}
