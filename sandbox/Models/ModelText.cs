using System.Collections.Concurrent;
using System.Text;

namespace Pipeline.Sandbox.Models;

/// <summary>
/// One <c>Data/*.api</c> file. Loading finds where each line begins; a line is read when its operation or shape is asked
/// for, so that a service with a thousand shapes costs about as much as its text is long.
/// </summary>
internal sealed class ModelText
{
    private readonly string text;
    private readonly Dictionary<string, (int Start, int Length)> lines = new(StringComparer.Ordinal);
    private readonly List<string> operations = [];
    private readonly ConcurrentDictionary<string, Shape> shapes = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> head;
    private readonly Dictionary<string, (string Code, int Status)> errors = new(StringComparer.Ordinal);

    public ModelText(string text)
    {
        this.text = text;
        var start = text.IndexOf('\n') + 1;
        head = ReadHead(TakeLine(ref start));
        ReadErrors(TakeLine(ref start));
        while (start < text.Length)
            IndexLine(ref start);
    }

    /// <summary>The text of an embedded file.</summary>
    public static string ReadFile(string name)
    {
        using var stream = typeof(ModelText).Assembly.GetManifestResourceStream(name + ".api")
            ?? throw new ArgumentException($"No API model is called '{name}'; sandbox/Models/services.txt lists those there are.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Reads <c>key=value key=value</c>.</summary>
    public static IReadOnlyDictionary<string, string> ReadHead(string line)
    {
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in line.Split(' '))
            head[part[..part.IndexOf('=')]] = part[(part.IndexOf('=') + 1)..];
        return head;
    }

    /// <summary>The model over this text; its operations and shapes are read on demand.</summary>
    public ApiModel ToModel()
    {
        var statuses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, (code, status)) in errors)
            statuses[name] = statuses[code] = status;
        return new(
            head["name"], head["signing"], head["protocol"], head["version"],
            head.GetValueOrDefault("target"), head.GetValueOrDefault("namespace"), new OperationTable(operations, ReadOperation))
        {
            JsonVersion = head.GetValueOrDefault("json"),
            ErrorStatuses = statuses,
        };
    }

    /// <summary>The shape of that name.</summary>
    public Shape Shape(string name) =>
        shapes.TryGetValue(name, out var known) ? known : shapes.GetOrAdd(name, ShapeReader.Read(this, Line(name), errors));

    private Operation ReadOperation(string name)
    {
        var fields = Line(">" + name).Split(' ');
        var facts = fields[3..].ToDictionary(field => field[..field.IndexOf('=')], field => field[(field.IndexOf('=') + 1)..]);
        return new(
            name,
            facts.TryGetValue("in", out var input) ? Shape(input) : null,
            facts.TryGetValue("out", out var output) ? Shape(output) : null,
            facts.GetValueOrDefault("wrap"),
            facts.TryGetValue("errors", out var names) ? [.. names.Split(',').Select(Shape)] : [])
        {
            Method = fields[1],
            Uri = fields[2],
            Status = facts.TryGetValue("status", out var status) ? int.Parse(status) : 200,
        };
    }

    private string Line(string key) => text.Substring(lines[key].Start, lines[key].Length);

    private string TakeLine(ref int start)
    {
        var end = text.IndexOf('\n', start);
        var line = text[start..end];
        start = end + 1;
        return line;
    }

    private void ReadErrors(string line)
    {
        foreach (var entry in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var (equals, colon) = (entry.IndexOf('='), entry.LastIndexOf(':'));
            errors[entry[..equals]] = (entry[(equals + 1)..colon], int.Parse(entry.AsSpan(colon + 1)));
        }
    }

    private void IndexLine(ref int start)
    {
        var end = text.IndexOf('\n', start);
        var name = text[start..text.IndexOf(' ', start, end - start)];
        lines[name] = (start, end - start);
        if (name[0] == '>')
            operations.Add(name[1..]);
        start = end + 1;
    }
}
