using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>regex</c>. Every match has a time limit.</summary>
internal static class RegexFunctions
{
    public static ScriptObject Make() => new(8)
    {
        ["escape"] = new Builtin("pattern", a => Regex.Escape(a.Text(0))),
        ["unescape"] = new Builtin("pattern", a => Regex.Unescape(a.Text(0))),
        ["match"] = new Builtin("text pattern options?", a => Run(a, 2, regex => Groups(regex.Match(a.Text(0))))),
        ["matches"] = new Builtin("text pattern options?", a => Run(a, 2, regex => new ScriptArray(regex.Matches(a.Text(0)).Select(match => (object?)Groups(match))))),
        ["replace"] = new Builtin("text pattern replace options?", a => Run(a, 3, regex => regex.Replace(a.Text(0), a.Text(2)))),
        ["split"] = new Builtin("text pattern options?", a => Run(a, 2, regex => new ScriptArray(regex.Split(a.Text(0)).Cast<object?>()))),
    };

    private static object? Run(Arguments a, int options, Func<Regex, object?> use)
    {
        try
        {
            return use(new Regex(a.Text(1), Options(a.OptionalText(options)), a.Evaluator.Context.RegexTimeOut));
        }
        catch (Exception failure) when (failure is ArgumentException or RegexMatchTimeoutException)
        {
            throw a.Call.Fail($"The regular expression `{a.Text(1)}` failed: {failure.Message}", failure);
        }
    }

    /// <summary>The whole match and its groups; empty when there is no match.</summary>
    private static ScriptArray Groups(Match match) =>
        match.Success ? new ScriptArray(match.Groups.Values.Select(group => (object?)group.Value)) : [];

    private static RegexOptions Options(string? signs)
    {
        var options = RegexOptions.None;
        foreach (var sign in signs ?? "")
        {
            options |= sign switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }
        return options;
    }
}
