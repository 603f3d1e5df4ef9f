using System.Text;

namespace Pipeline.Sandbox.Serving;

/// <summary>Text that may stand in XML 1.0. A template or a description may hold characters that no XML document can carry.</summary>
internal static class XmlText
{
    /// <summary>The text with every character that XML forbids replaced by U+FFFD.</summary>
    public static string Clean(string text)
    {
        for (var at = 0; at < text.Length; at++)
            if (!Allowed(text, at))
                return Replace(text);
        return text;
    }

    private static bool Allowed(string text, int at) => text[at] switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or '\uFFFE' or '\uFFFF' => false,
        var half when char.IsHighSurrogate(half) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var half when char.IsLowSurrogate(half) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };

    private static string Replace(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            clean.Append(Allowed(text, at) ? text[at] : '\uFFFD');
        return clean.ToString();
    }
}
