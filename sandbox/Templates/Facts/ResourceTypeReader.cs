namespace Pipeline.Sandbox.Templates.Facts;

/// <summary>Reads one type's block of a facts file; <c>generate.mjs</c> describes the notation.</summary>
internal sealed class ResourceTypeReader
{
    private readonly Dictionary<string, Dictionary<string, PropertyFact>> structures = new(StringComparer.Ordinal);
    private readonly List<string> attributes = [];
    private readonly ShapeReader shapes;
    private string[] identifier = [];
    private string[]? reference;
    private Dictionary<string, PropertyFact> current = new(StringComparer.Ordinal);

    private ResourceTypeReader() => shapes = new(name => new(() => structures[name]));

    /// <summary>Reads a block.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="lines">The lines after the one that names it.</param>
    public static ResourceType Read(string name, ReadOnlySpan<char> lines)
    {
        var reader = new ResourceTypeReader();
        var properties = reader.current;
        // The files have plain line feeds; EnumerateLines would look for six kinds of line ends and compile a vectorised search first.
        for (var rest = lines; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.IsEmpty)
                reader.Line(line);
        }
        return new(name, reader.identifier, reader.reference ?? reader.identifier, reader.attributes, properties);
    }

    private void Line(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        var rest = line[(space + 1)..];
        switch (line[..space])
        {
            case "+":
                Property(rest);
                break;
            case ":":
                structures[rest.ToString()] = current = new(StringComparer.Ordinal);
                break;
            case "att":
                attributes.Add(rest.ToString());
                break;
            case "id":
                identifier = rest.ToString().Split(' ');
                break;
            case "ref":
                reference = rest.ToString().Split(' ');
                break;
            case "dep":
                current[rest.ToString()] = current[rest.ToString()] with { Deprecated = true };
                break;
        }
    }

    private void Property(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        var flags = text[..space];
        var name = flags.TrimEnd("!*~").ToString();
        current[name] = new(name, shapes.Read(text[(space + 1)..]))
        {
            Required = flags.Contains('!'),
            Replacement = flags.Contains('*') ? Replacement.Always : flags.Contains('~') ? Replacement.Conditionally : Replacement.Never,
        };
    }
}
