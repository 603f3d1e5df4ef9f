using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Modules.Identities;

/// <summary>The execution role's ARN in a file, where scripts look for it.</summary>
/// <param name="path">The file.</param>
/// <param name="relative">The file as people type it.</param>
/// <param name="warn">Told what it said before.</param>
public sealed class RoleFile(string path, string relative, Action<string> warn)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the ARN, unless the file says it already.</summary>
    public void Save(string arn)
    {
        if (File.Exists(path))
        {
            var before = Read();
            if (before == arn)
                return;
            warn(before is null ? $"{relative} named no role and is replaced" : $"{relative} named {before}; it is replaced by {arn}");
        }
        var fresh = path + ".new";
        File.WriteAllText(fresh, new JsonObject { ["RoleArn"] = arn }.ToJsonString(Readable) + "\n");
        File.Move(fresh, path, overwrite: true);
    }

    private string? Read()
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) is JsonObject said && said["RoleArn"] is JsonValue value && value.TryGetValue<string>(out var arn) ? arn : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
