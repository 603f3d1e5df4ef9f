using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.Schema;

/// <summary>The JSON schema (draft 4) of the parameter files of a build.</summary>
internal static class BuildSchema
{
    internal static string Of(NukeBuild build, BuildModel model, IReadOnlyList<ExecutableTarget> targets)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-04/schema#");
            WriteDefinitions(json, model, targets);
            json.WriteStartArray("allOf");
            json.WriteStartObject();
            json.WriteStartObject("properties");
            foreach (var parameter in model.Parameters.DistinctBy(parameter => parameter.Key).OrderBy(parameter => parameter.Name, StringComparer.Ordinal))
                PropertySchema.Write(json, parameter, build);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject();
            json.WriteString("$ref", "#/definitions/NukeBuild");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteDefinitions(Utf8JsonWriter json, BuildModel model, IReadOnlyList<ExecutableTarget> targets)
    {
        json.WriteStartObject("definitions");
        WriteEnum(json, "ExecutableTarget", targets.Select(target => target.Name).Order(StringComparer.Ordinal));
        WriteEnum(json, "Host", Hosts.Names.Order(StringComparer.Ordinal));
        WriteEnum(json, "Verbosity", Enum.GetNames<Verbosity>());
        foreach (var (name, values) in PropertySchema.Enums(model.Parameters).Where(pair => pair.Name != nameof(Verbosity)).OrderBy(pair => pair.Name, StringComparer.Ordinal))
            WriteEnum(json, name, values);
        json.WriteStartObject("NukeBuild");
        json.WriteStartObject("properties");
        foreach (var option in EngineOption.All.Where(option => option.InFiles))
            WriteOption(json, option);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEnum(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteStartArray("enum");
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter json, EngineOption option)
    {
        var reference = option.Name switch { "Host" => "Host", "Verbosity" => "Verbosity", "Skip" or "Target" => "ExecutableTarget", _ => null };
        json.WriteStartObject(option.Name);
        json.WriteString("description", option.Description);
        if (option.Arity is Arity.Many or Arity.Any)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
        }

        if (reference is not null)
            json.WriteString("$ref", "#/definitions/" + reference);
        else
            json.WriteString("type", option.Arity switch { Arity.Flag => "boolean", Arity.Optional => "integer", _ => "string" });
        if (option.Arity is Arity.Many or Arity.Any)
            json.WriteEndObject();
        json.WriteEndObject();
    }
}
