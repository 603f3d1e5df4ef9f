using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>regex</c>. Every match has a time limit, and the runtime keeps the patterns that were used last.</summary>
internal static class RegexFunctions
{
    public static ScriptObject Make() => new(8)
    {
        ["escape"] = new Builtin("pattern", a => Regex.Escape(a.Text(0))),
        ["unescape"] = new Builtin("pattern", a => Regex.Unescape(a.Text(0))),
        ["match"] = new Builtin("text pattern options?", a => Run(a, a => Groups(Regex.Match(a.Text(0), a.Text(1), Options(a, 2), Limit(a))))),
        ["matches"] = new Builtin("text pattern options?", a => Run(a, Matches)),
        ["replace"] = new Builtin("text pattern replace options?", a => Run(a, a => Regex.Replace(a.Text(0), a.Text(1), a.Text(2), Options(a, 3), Limit(a)))),
        ["split"] = new Builtin("text pattern options?", a => Run(a, a => new ScriptArray(Regex.Split(a.Text(0), a.Text(1), Options(a, 2), Limit(a)).Cast<object?>()))),
    };

    private static object? Run(Arguments a, Func<Arguments, object?> use)
    {
        try
        {
            return use(a);
        }
        catch (Exception failure) when (failure is ArgumentException or RegexMatchTimeoutException)
        {
            throw a.Call.Fail($"The regular expression `{a.Text(1)}` of {a.Call.Name} failed: {failure.Message}", failure);
        }
    }

    private static ScriptArray Matches(Arguments a) =>
        new(Regex.Matches(a.Text(0), a.Text(1), Options(a, 2), Limit(a)).Select(object? (match) => Groups(match)));

    /// <summary>The whole match and its groups; empty when there is no match.</summary>
    private static ScriptArray Groups(Match match) =>
        match.Success ? new ScriptArray(match.Groups.Values.Select(object? (group) => group.Value)) : [];

    private static TimeSpan Limit(Arguments a) => a.Evaluator.Context.RegexTimeOut;

    private static RegexOptions Options(Arguments a, int at)
    {
        var options = RegexOptions.None;
        foreach (var sign in a.Text(at))
        {
            options |= sign switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw a.Call.Fail($"`{sign}` is not an option of {a.Call.Name}: i, m, s and x are"),
            };
        }
        // A pattern means the same wherever a template is rendered.
        return options | RegexOptions.CultureInvariant;
    }
}
