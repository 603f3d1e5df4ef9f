using System.Globalization;

namespace Nuke.Common.CI;

/// <summary>How a text is spelled as a value of YAML: bare where that is sure to be read as the same text.</summary>
internal static class YamlText
{
    private static readonly string[] NotText = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    internal static string Scalar(string text) => text switch
    {
        _ when text.Any(char.IsControl) => Escaped(text),
        _ when IsBare(text) => text,
        _ => "'" + text.Replace("'", "''") + "'",
    };

    private static bool IsBare(string text)
    {
        if (text.StartsWith("${{", StringComparison.Ordinal))
            return !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal) && text[^1] is not (':' or ' ');
        // A path may begin with a dot or with ~/; a lone ~ means nothing at all.
        var plain = text.StartsWith("~/", StringComparison.Ordinal) ? text[2..] : text;
        return plain.Length > 0
            && (char.IsLetter(plain[0]) || plain[0] is '.' or '_' || char.IsDigit(plain[0]) && !LooksLikeNumber(plain))
            && plain.All(character => char.IsLetterOrDigit(character) || character is '.' or '_' or '-' or '/' or ' ' or '@' or '(' or ')' or '+' or ',' or '~')
            && plain[^1] is not (' ' or ',')
            && !NotText.Contains(text, StringComparer.OrdinalIgnoreCase)
            && !LooksLikeNumber(text);
    }

    /// <summary>Also dates, times and versions such as 1.10, which some readers take for numbers.</summary>
    private static bool LooksLikeNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || char.IsDigit(text[0]) || text[0] == '.' && text.Length > 1 && char.IsDigit(text[1]);

    private static string Escaped(string text) => "\"" + string.Concat(text.Select(character => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        _ when char.IsControl(character) => $"\\x{(int)character:x2}",
        _ => character.ToString(),
    })) + "\"";
}
