using System.Text;

namespace Scriban.Functions;

/// <summary>What can be done with the words of a text.</summary>
internal static class Words
{
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string CapitalizeEach(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var sign in text)
            result.Append(result.Length == 0 || char.IsWhiteSpace(result[^1]) ? char.ToUpperInvariant(sign) : sign);
        return result.ToString();
    }

    // The ellipsis stands behind a text that is short enough too, as it does in the published package.
    public static string Take(string text, int count, string ellipsis)
    {
        var words = text.Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : string.Join(' ', words.Take(count)) + ellipsis;
    }

    /// <summary>Letters and digits in lower case; everything between them is one dash.</summary>
    public static string Handle(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign))
                result.Append(char.ToLowerInvariant(sign));
            else if (result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }
        return result.ToString().TrimEnd('-');
    }
}
