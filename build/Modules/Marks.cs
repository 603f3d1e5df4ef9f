using System.Text.Json.Nodes;

namespace Pipeline.Modules;

/// <summary>The marks among a module's metadata: what was deployed last, so that a run with nothing to do finds that out with few calls.</summary>
public static class Marks
{
    /// <summary>Their key in the metadata.</summary>
    public const string Key = "PipelineMarks";

    /// <summary>The mark of a name; null when there is none.</summary>
    public static string? Of(ReadyModule module, string name) =>
        module.Left?[Key] is JsonValue text && text.TryGetValue<string>(out var marks)
            ? marks.Split(';').Select(mark => mark.Split('=', 2)).FirstOrDefault(mark => mark.Length == 2 && mark[0] == name)?[1]
            : null;

    /// <summary>The marks as one text, as they are stored.</summary>
    public static string ToText(IReadOnlyDictionary<string, string> marks) =>
        string.Join(';', marks.OrderBy(mark => mark.Key, StringComparer.Ordinal).Select(mark => $"{mark.Key}={mark.Value}"));
}
