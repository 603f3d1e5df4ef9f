using System.Globalization;
using System.Text;

namespace Amazon.Protocols;

/// <summary>A value that travels as text outside of the body.</summary>
internal sealed class TextWireReader(string text) : WireReader
{
    public override WireReader? Member(string name) => null;

    public override string Text() => text;

    public override bool Truth() => bool.Parse(text);

    /// <summary>As HTTP writes dates, or as ISO 8601 does.</summary>
    public override DateTime Moment() =>
        DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    /// <summary>Commas part the items of a list, but not within quotes.</summary>
    public override IEnumerable<WireReader> Items()
    {
        var item = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '\\' && i + 1 < text.Length) item.Append(text[++i]);
            else if (text[i] == '"') quoted = !quoted;
            else if (text[i] != ',' || quoted) item.Append(text[i]);
            else yield return Take(item);
        }

        yield return Take(item);
    }

    public override IEnumerable<KeyValuePair<string, WireReader>> Entries() => [];

    private static TextWireReader Take(StringBuilder item)
    {
        var taken = new TextWireReader(item.ToString().Trim());
        item.Clear();
        return taken;
    }
}
