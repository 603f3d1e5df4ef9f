using System.Globalization;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Endpoints.Tables;

/// <summary>A table of the endpoint module: one YAML file, read whole, with all its problems at once.</summary>
internal static class TableFile
{
    /// <summary>Reads a file that is named by its full path.</summary>
    /// <param name="root">The repository's root, which messages leave out.</param>
    /// <param name="path">The file's full path.</param>
    /// <param name="read">Makes the table of its keys; keys that it does not ask for are unknown.</param>
    /// <exception cref="InvalidInput">The file is missing or wrong.</exception>
    public static T Read<T>(string root, string path, Func<Fields, ProblemList, T> read)
    {
        var problems = new ProblemList();
        var folder = new RootFolder(root);
        var documents = folder.Documents(folder.Relative(path), problems);
        problems.ThrowIfAny();
        var fields = Fields.Of(documents![0], "a table", problems);
        problems.ThrowIfAny();
        var table = read(fields!, problems);
        fields!.Finish();
        problems.ThrowIfAny();
        return table;
    }

    /// <summary>Reads a file of <c>cloudformation/endpoint/</c>.</summary>
    /// <param name="cloudFormation">The full path of the folder <c>cloudformation</c>.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="read">Makes the table.</param>
    public static T ReadOwn<T>(string cloudFormation, string file, Func<Fields, ProblemList, T> read) =>
        Read(RootOf(cloudFormation), Path.Combine(cloudFormation, "endpoint", file), read);

    /// <summary>The folder around <c>cloudformation</c>.</summary>
    public static string RootOf(string cloudFormation) => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(cloudFormation)))!;

    /// <summary>A map of texts to texts.</summary>
    public static IReadOnlyDictionary<string, string> Words(Fields fields, string key, ProblemList problems) =>
        (fields.Map(key)?.Entries ?? []).ToDictionary(entry => entry.Key, entry => Word(entry, problems), StringComparer.Ordinal);

    /// <summary>A map of texts to numbers, kept as they are written: 1.10 has two places.</summary>
    public static IReadOnlyDictionary<string, decimal> Numbers(Fields fields, string key, ProblemList problems) =>
        (fields.Map(key)?.Entries ?? []).ToDictionary(entry => entry.Key, entry => Number(entry.Key, entry.Value, problems), StringComparer.Ordinal);

    /// <summary>A number that need not be whole; 0, with a problem, when it is none.</summary>
    public static decimal Number(string key, Node node, ProblemList problems)
    {
        if (node is ScalarNode { Value: long or double } scalar && decimal.TryParse(scalar.Written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0)
            return number;
        problems.Add(Codes.WrongType, $"'{key}' must be a number of 0 or more, not {node.Kind}", node.Location);
        return 0;
    }

    private static string Word(Entry entry, ProblemList problems)
    {
        if (entry.Value is ScalarNode { Value: string text })
            return text;
        problems.Add(Codes.WrongType, $"'{entry.Key}' must be text, not {entry.Value.Kind}", entry.Value.Location, "write it in quotes");
        return "";
    }
}
