using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Services.Logs.Filters;

/// <summary>Terms of the text: all of those that are named, none with a minus, one of those with a question mark when there are only such.</summary>
internal sealed partial class TermFilter : FilterPattern
{
    private readonly List<Func<string, bool>> wanted = [];
    private readonly List<Func<string, bool>> unwanted = [];
    private readonly List<Func<string, bool>> optional = [];

    public TermFilter(string terms)
    {
        var at = 0;
        foreach (Match term in Term().Matches(terms))
        {
            if (terms[at..term.Index].Trim().Length > 0)
                throw Invalid(terms);
            at = term.Index + term.Length;
            var list = term.Groups["sign"].Value switch { "-" => unwanted, "?" => optional, _ => wanted };
            list.Add(Test(term));
        }
        if (terms[at..].Trim().Length > 0)
            throw Invalid(terms);
    }

    // Beside terms that must be there the optional ones count for nothing, as at AWS.
    public override bool Matches(string message) =>
        wanted.TrueForAll(test => test(message)) && !unwanted.Exists(test => test(message))
        && (optional.Count == 0 || wanted.Count > 0 || optional.Exists(test => test(message)));

    private static Func<string, bool> Test(Match term)
    {
        if (term.Groups["regex"] is { Success: true } pattern)
            return Expression(pattern.Value).IsMatch;
        var text = term.Groups["phrase"] is { Success: true } phrase ? phrase.Value.Replace("\\\"", "\"", StringComparison.Ordinal) : term.Groups["word"].Value;
        return message => message.Contains(text, StringComparison.Ordinal);
    }

    private static Regex Expression(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            throw Invalid(pattern);
        }
    }

    [GeneratedRegex("""(?<sign>[-?]?)(?:"(?<phrase>(?:[^"\\]|\\.)*)"|%(?<regex>[^%]+)%|(?<word>[^\s"%]+))""")]
    private static partial Regex Term();
}
