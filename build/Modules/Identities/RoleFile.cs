using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Failures;

namespace Pipeline.Modules.Identities;

/// <summary>The execution role's ARN in a file, where scripts look for it.</summary>
/// <param name="path">The file.</param>
/// <param name="relative">The file as people type it.</param>
/// <param name="warn">Told what it said before.</param>
public sealed class RoleFile(string path, string relative, Action<string> warn)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Holds that the file, if there is one, is for this.</summary>
    /// <exception cref="NotReady">The file holds something else, which somebody made.</exception>
    public void RequireOwn()
    {
        if (File.Exists(path) && Read() is null)
            throw new NotReady(new Problem("PL3060", "the file for the execution role's ARN names no role: it is somebody's own", new Location(relative), $"move it away, or delete it: rm {relative}"));
    }

    /// <summary>Writes the ARN, unless the file says it already.</summary>
    /// <returns>Whether it was written.</returns>
    public bool Save(string arn)
    {
        if (File.Exists(path) && Read() is { } before)
        {
            if (before == arn)
                return false;
            warn($"{relative} named {before}; it is replaced by {arn}");
        }
        var fresh = path + ".new";
        File.WriteAllText(fresh, new JsonObject { ["RoleArn"] = arn }.ToJsonString(Readable) + "\n");
        File.Move(fresh, path, overwrite: true);
        return true;
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
