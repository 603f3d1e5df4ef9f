using System.Text.Json;
using Nuke.Common.CommandLine;
using Nuke.Common.IO;

namespace Nuke.Common.Parameters;

/// <summary>A value as it was found, before it has a type.</summary>
/// <param name="Words">Its words; none for a flag without value.</param>
/// <param name="Source">Where it was found, to be named in errors.</param>
/// <param name="Base">What relative paths are relative to.</param>
internal sealed record RawValue(IReadOnlyList<string> Words, string Source, AbsolutePath Base)
{
    /// <summary>Whether it comes from the command line.</summary>
    internal bool IsTyped => Source.StartsWith("--", StringComparison.Ordinal);
}

/// <summary>The files <c>.nuke/parameters.json</c> and <c>.nuke/parameters.PROFILE.json</c>.</summary>
internal sealed class ParameterFiles(AbsolutePath root)
{
    private readonly Dictionary<string, Loaded> loaded = [];

    /// <summary>The value of a key, exactly spelled: from the last profile that has it, else from parameters.json.</summary>
    internal RawValue? Find(string name, IReadOnlyList<string> profiles)
    {
        for (var at = profiles.Count - 1; at >= 0; at--)
            if (In($"parameters.{profiles[at]}.json", name, required: true) is { } value)
                return value;
        return In("parameters.json", name, required: false);
    }

    /// <summary>A sentence for each key that feeds no parameter. The published engine takes no notice of such keys.</summary>
    internal IEnumerable<string> Problems(IReadOnlyList<string> profiles, IReadOnlyCollection<string> known)
    {
        foreach (var file in profiles.Select(profile => $"parameters.{profile}.json").Prepend("parameters.json"))
            foreach (var property in Content(file, required: false)?.EnumerateObject() ?? default)
                if (!property.Name.StartsWith('$') && !known.Contains(property.Name) && !EngineOption.Unlisted.Any(option => option.Name == property.Name))
                    yield return $"{property.Name} in .nuke/{file} is no parameter.{Nearest.Hint(property.Name, known)}";
    }

    private RawValue? In(string file, string name, bool required) =>
        Content(file, required) is { } json && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new RawValue(WordsOf(value), $"{name} in .nuke/{file}", root)
            : null;

    private JsonElement? Content(string file, bool required)
    {
        if (loaded.TryGetValue(file, out var found))
            return found.Content;
        // A file that cannot be read is complained of once, not for every parameter.
        loaded[file] = new Loaded(null);
        return (loaded[file] = new Loaded(Load(file, required))).Content;
    }

    private JsonElement? Load(string file, bool required)
    {
        var path = root / ".nuke" / file;
        if (!File.Exists(path))
            return required ? throw new InvalidCommandLineException($"The profile '{file["parameters.".Length..^".json".Length]}' needs the file {path}, which does not exist.{Profiles(file)}") : null;
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length == 0)
                throw new InvalidCommandLineException($"{path} is empty. It must hold one JSON object; {{}} is the least.");
            using var document = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new InvalidCommandLineException($"{path} must hold one JSON object, but holds {(document.RootElement.ValueKind == JsonValueKind.Array ? "an array" : "a single value")}.");
        }
        catch (JsonException exception)
        {
            throw new InvalidCommandLineException($"{path}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1} is not JSON: {Reason(exception)}");
        }
    }

    /// <summary>The profiles that there are, and the one that was probably meant.</summary>
    private string Profiles(string missing)
    {
        const string Before = "parameters.", After = ".json";
        var directory = root / ".nuke";
        var names = Directory.Exists(directory)
            ? Directory.GetFiles(directory, Before + "*" + After).Select(path => Path.GetFileName(path))
                .Where(name => name.Length > Before.Length + After.Length - 1).Select(name => name[Before.Length..^After.Length]).Order(StringComparer.Ordinal).ToList()
            : [];
        return names.Count == 0 ? "" : $" There are: {string.Join(", ", names)}.{Nearest.Hint(missing[Before.Length..^After.Length], names)}";
    }

    /// <summary>What the reader says, without the place, which it counts from zero.</summary>
    private static string Reason(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = place < 0 ? exception.Message : exception.Message[..place];
        return reason.Replace(" Path: $ |", "", StringComparison.Ordinal);
    }

    private static string[] WordsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(WordsOf)],
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        _ => [value.GetRawText()],
    };

    private sealed record Loaded(JsonElement? Content);
}
