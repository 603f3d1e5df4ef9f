using System.Text.RegularExpressions;

namespace Pipeline.Endpoints.Advice;

/// <summary>A container's words, made fit to be shown.</summary>
public static partial class LogWords
{
    private const string Masked = "hf_[masked]";

    /// <summary>One line: no control characters or escape sequences, and no token of Hugging Face's.</summary>
    public static string Safe(string line) =>
        Token().Replace(string.Concat(Escapes().Replace(line, "").TrimEnd().Select(letter => char.IsControl(letter) ? ' ' : letter)), Masked);

    /// <summary>The same of a text with several lines, which it keeps.</summary>
    public static string SafeLines(string text) => string.Join('\n', text.Split('\n').Select(Safe));

    // https://huggingface.co/docs/hub/security-tokens: shorter names that begin so, such as hf_transfer, are no tokens.
    [GeneratedRegex("(?<![A-Za-z0-9])(hf|api_org)_[A-Za-z0-9]{16,}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    // Colours, most of all.
    [GeneratedRegex("\e\\[[0-9;?]*[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
