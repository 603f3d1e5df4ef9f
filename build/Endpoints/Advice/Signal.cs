using System.Text.RegularExpressions;

namespace Pipeline.Endpoints.Advice;

/// <summary>A row of the table of advice: a pattern, and what it means. Named groups of the pattern fill <c>{name}</c> in the texts.</summary>
/// <param name="Name">What the row is about, in a word or two.</param>
/// <param name="Pattern">A regular expression, whatever the case of its letters.</param>
/// <param name="Meaning">The cause.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Signal(string Name, string Pattern, string Meaning, string Remedy)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What it finds in a text; null when the pattern is not in it.</summary>
    public Finding? In(string text)
    {
        var match = Regex.Match(text, Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
        return match.Success ? new Finding(Filled(Meaning, match), Filled(Remedy, match)) : null;
    }

    private static string Filled(string text, Match match) =>
        match.Groups.Keys.Aggregate(text, (filled, name) => filled.Replace($"{{{name}}}", match.Groups[name].Value, StringComparison.Ordinal));
}
