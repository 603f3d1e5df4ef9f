using System.Text;

namespace Scriban.Functions;

/// <summary>Takes the tags out of HTML, and with them what is never read as text: comments, scripts and styles.</summary>
internal static class HtmlTags
{
    public static string Strip(string text)
    {
        var open = text.IndexOf('<');
        if (open < 0)
            return text;
        var result = new StringBuilder(text.Length);
        var at = 0;
        for (; open >= 0; open = text.IndexOf('<', open))
        {
            var end = End(text, open);
            if (end < 0)
                break;
            result.Append(text.AsSpan(at, open - at));
            at = open = end;
        }
        return result.Append(text.AsSpan(at)).ToString();
    }

    /// <summary>Behind what begins with a <c>&lt;</c>; negative when it does not end.</summary>
    private static int End(string text, int open)
    {
        var end = -1;
        if (Starts(text, open, "<script"))
            end = Behind(text, open, "</script>");
        else if (Starts(text, open, "<!--"))
            end = Behind(text, open, "-->");
        else if (Starts(text, open, "<style"))
            end = Behind(text, open, "</style>");
        return end >= 0 ? end : Behind(text, open, ">");
    }

    private static bool Starts(string text, int at, string word) => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int Behind(string text, int at, string word)
    {
        var found = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? -1 : found + word.Length;
    }
}
