using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Models;

/// <summary>The models' regular expressions, built when one is first needed. There are only as many as the models hold.</summary>
internal static class Patterns
{
    // Long enough for any honest value; a value that needs longer does not match.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    /// <summary>True when the whole of <paramref name="text"/> matches, as AWS compares.</summary>
    public static bool Matches(string pattern, string text)
    {
        var regex = Known.GetOrAdd(pattern, static pattern => new Regex($@"\A(?:{Translate(pattern)})\z", RegexOptions.CultureInvariant, Patience));
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    // The models' patterns are Java's: there a pair of surrogates is one character, an underscore may be escaped, and classes have POSIX names.
    private static string Translate(string pattern) => pattern
        .Replace(@"\uD800\uDC00-\uDBFF\uDFFF", @"\uD800-\uDFFF", StringComparison.OrdinalIgnoreCase)
        .Replace(@"\p{Alnum}", "A-Za-z0-9", StringComparison.Ordinal)
        .Replace(@"[\p{Print}]", @"[\x20-\x7E]", StringComparison.Ordinal)
        .Replace(@"\p{Print}", @"[\x20-\x7E]", StringComparison.Ordinal)
        .Replace(@"\p{ASCII}", @"[\x00-\x7F]", StringComparison.Ordinal)
        .Replace(@"\_", "_", StringComparison.Ordinal);
}
