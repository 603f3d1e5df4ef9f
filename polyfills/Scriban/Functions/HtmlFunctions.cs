using System.Net;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>html</c>.</summary>
internal static class HtmlFunctions
{
    // Besides letters and digits: what may stand in an address unescaped.
    private const string AddressSigns = "-_.~!*'();:@&=+$,/?#[]";

    public static ScriptObject Make() => new(8)
    {
        ["strip"] = new Builtin("text", a => HtmlTags.Strip(a.Text(0))),
        ["escape"] = new Builtin("text", a => WebUtility.HtmlEncode(a.Text(0))),
        ["newline_to_br"] = new Builtin("text", a => Break(a.Text(0))),
        ["url_encode"] = new Builtin("text", a => Uri.EscapeDataString(a.Text(0))),
        ["url_escape"] = new Builtin("text", a => EscapeAddress(a.Text(0))),
    };

    private static string Break(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\r' || (text[at] == '\n' && (at == 0 || text[at - 1] != '\r')))
                result.Append("<br />");
            result.Append(text[at]);
        }
        return result.ToString();
    }

    private static string EscapeAddress(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || AddressSigns.Contains((char)rune.Value)) ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        return result.ToString();
    }
}
