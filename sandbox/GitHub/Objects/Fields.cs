using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>The form that commits and tags share: lines of a name and a value, an empty line, a message.</summary>
internal static class Fields
{
    public static (List<(string Name, string Value)> Fields, string Message) Read(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var (head, message) = end < 0 ? (text, "") : (text[..end], text[(end + 2)..]);
        var fields = new List<(string, string)>();
        // Lines that begin with a space continue a signature; nobody asks for it here.
        foreach (var line in head.Split('\n').Where(line => line.Length > 0 && line[0] != ' '))
        {
            var space = line.IndexOf(' ');
            fields.Add(space < 0 ? (line, "") : (line[..space], line[(space + 1)..]));
        }
        return (fields, message);
    }
}
