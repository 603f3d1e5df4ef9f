namespace Pipeline.Tests.Templates;

/// <summary>A resource as a template's source declares it: its type and its lines, placeholders and all.</summary>
public sealed record Declaration(string File, string LogicalId, string Type, IReadOnlyList<string> Lines)
{
    /// <summary>The text after a property that stands directly below <c>Properties</c>, or null.</summary>
    public string? Property(string name) =>
        Lines.FirstOrDefault(line => line.StartsWith($"      {name}: ", StringComparison.Ordinal))?.Split(": ", 2)[1];

    public override string ToString() => $"{LogicalId} in {File}";
}

/// <summary>What the project templates and their partials declare, read from the sources so that every branch is seen.</summary>
public static class TemplateSources
{
    /// <summary>The folder that holds Pipeline.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Folder => Path.Combine(Root, "cloudformation");

    public static IReadOnlyList<Declaration> Projects { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "_shared"), "*.sbn")
            .Concat(Directory.EnumerateFiles(Path.Combine(Folder, "projects"), "*.sbn", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .SelectMany(Read)];

    public static IReadOnlyList<Declaration> Module(string name) => [.. Read(Path.Combine(Folder, name, "template.yaml.sbn"))];

    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static IEnumerable<Declaration> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var start = 0; start + 1 < lines.Length; start++)
        {
            if (!lines[start + 1].StartsWith("    Type: AWS::", StringComparison.Ordinal))
                continue;
            var body = lines.Skip(start + 1).TakeWhile(line => line.Length < 3 || line[2] == ' ' || !line.StartsWith("  ", StringComparison.Ordinal));
            yield return new Declaration(
                Path.GetRelativePath(Folder, path), lines[start].Trim().TrimEnd(':'), lines[start + 1].Split(": ")[1], [.. body]);
        }
    }

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Pipeline.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
