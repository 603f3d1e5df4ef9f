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
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<string> operations = [];
    private readonly ConcurrentDictionary<string, Shape> shapes = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> head;
    private readonly Dictionary<string, string> errorCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> errorStatuses = new(StringComparer.Ordinal);

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
    public static IReadOnlyDictionary<string, string> ReadHead(string line) => ReadFields(line.Split(' '), from: 0);

    /// <summary>The model over this text; its operations and shapes are read on demand.</summary>
    public ApiModel ToModel() => new(
        head["name"], head["signing"], head["protocol"], head["version"],
        head.GetValueOrDefault("target"), head.GetValueOrDefault("namespace"), new OperationTable(operations, ReadOperation))
    {
        JsonVersion = head.GetValueOrDefault("json"),
        SpeaksQuery = head["protocol"] == "query" || head.GetValueOrDefault("also") == "query",
        ErrorStatuses = errorStatuses,
    };

    /// <summary>The shape of that name.</summary>
    public Shape Shape(string name)
    {
        if (shapes.TryGetValue(name, out var known))
            return known;
        var shape = ShapeReader.Read(this, Line(name));
        if (errorCodes.TryGetValue(name, out var code))
            shape = shape with { ErrorCode = code, ErrorStatus = errorStatuses[name] };
        return shapes.GetOrAdd(name, shape);
    }

    private Operation ReadOperation(string name)
    {
        var fields = Line(">" + name).Split(' ');
        var facts = ReadFields(fields, from: 3);
        List<Shape> errors = [];
        foreach (var error in facts.GetValueOrDefault("errors", "").Split(',', StringSplitOptions.RemoveEmptyEntries))
            errors.Add(Shape(error));
        return new(
            name,
            facts.TryGetValue("in", out var input) ? Shape(input) : null,
            facts.TryGetValue("out", out var output) ? Shape(output) : null,
            facts.GetValueOrDefault("wrap"),
            errors)
        {
            Method = fields[1],
            Uri = fields[2],
            Status = facts.TryGetValue("status", out var status) ? int.Parse(status) : 200,
        };
    }

    private string Line(string key)
    {
        var start = lines[key];
        return text[start..text.IndexOf('\n', start)];
    }

    private string TakeLine(ref int start)
    {
        var end = text.IndexOf('\n', start);
        var line = text[start..end];
        start = end + 1;
        return line;
    }

    private void ReadErrors(string line)
    {
        foreach (var (name, error) in ReadFields(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), from: 1))
        {
            var colon = error.LastIndexOf(':');
            errorCodes[name] = error[..colon];
            errorStatuses[name] = errorStatuses[error[..colon]] = int.Parse(error.AsSpan(colon + 1));
        }
    }

    private void IndexLine(ref int start)
    {
        var end = text.IndexOf('\n', start);
        var name = text[start..text.IndexOf(' ', start, end - start)];
        lines[name] = start;
        if (name[0] == '>')
            operations.Add(name[1..]);
        start = end + 1;
    }

    private static Dictionary<string, string> ReadFields(string[] fields, int from)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields.AsSpan(from))
            read[field[..field.IndexOf('=')]] = field[(field.IndexOf('=') + 1)..];
        return read;
    }
}
