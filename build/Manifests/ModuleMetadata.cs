using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Manifests;

/// <summary>
/// What a module leaves for others: a JSON object in the Parameter Store, at the path and in the form that seed-farmer
/// uses, so that either tool can read what the other deployed.
/// </summary>
public static class ModuleMetadata
{
    /// <summary>The name of the parameter, such as <c>/mlops/dev/core/studio/metadata</c>. The project is lower-cased, as seed-farmer does since 8.0.3.</summary>
    public static string ParameterName(string project, string deployment, string group, string module) =>
        $"/{project.ToLowerInvariant()}/{deployment}/{group}/{module}/metadata";

    /// <summary>The name of the parameter of a module of a deployment.</summary>
    public static string ParameterName(Deployment deployment, Module module) =>
        ParameterName(deployment.Project, deployment.Name, module.Group, module.Name);

    /// <summary>The text to store: keys sorted at every level, so that equal metadata is equal text.</summary>
    public static string ToText(JsonObject metadata)
    {
        var text = new StringBuilder();
        Write(metadata, text);
        return text.ToString();
    }

    /// <summary>Reads a stored text; null when it is not a JSON object (other tools may keep other things below the same path).</summary>
    public static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject map:
                Join(text, '{', '}', map.OrderBy(entry => entry.Key, StringComparer.Ordinal), entry =>
                {
                    text.Append(Quoted(entry.Key)).Append(": ");
                    Write(entry.Value, text);
                });
                break;
            case JsonArray list:
                Join(text, '[', ']', list, item => Write(item, text));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                text.Append(Quoted(value.GetValue<string>()));
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void Join<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                text.Append(", ");
            first = false;
            write(item);
        }

        text.Append(close);
    }

    private static string Quoted(string value) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"";
}
