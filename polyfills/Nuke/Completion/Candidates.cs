using Nuke.Common.CommandLine;

namespace Nuke.Common.Completion;

/// <summary>A word that may come next.</summary>
/// <param name="Text">The word.</param>
/// <param name="About">One line on it, for shells that show such; may be empty.</param>
internal sealed record Candidate(string Text, string About = "");

/// <summary>An option with what may follow it.</summary>
internal sealed record OfferedOption(string Name, Arity Arity, string About, bool IsHidden, Func<IReadOnlyList<string>> Values)
{
    internal string Key { get; } = ArgumentWords.KeyOf(Name);
}

/// <summary>Finds the words that may come next. Names are found by any spelling that the command line takes.</summary>
/// <param name="targets">Targets to offer.</param>
/// <param name="options">Options to offer, in order.</param>
internal sealed class Candidates(IReadOnlyList<Candidate> targets, IReadOnlyList<OfferedOption> options)
{
    /// <param name="words">All words up to the cursor; the last one is being typed and may be empty.</param>
    internal IReadOnlyList<Candidate> For(IReadOnlyList<string> words)
    {
        var current = words.Count > 0 ? words[^1] : "";
        var before = ArgumentWords.Parse([.. words.SkipLast(1)]);
        if (current.StartsWith('-'))
            return current.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? Assigned(current[..at], current[(at + 1)..]) : Options(before, current);
        if (before.Options.Count == 0)
            return Matching(targets.Where(target => !Has(before.Targets, target.Text)), current);
        var last = before.Options[^1];
        return Find(last.Key) is { } option ? Following(before, last, option, current) : [];
    }

    private List<Candidate> Following(ArgumentWords before, TypedOption last, OfferedOption option, string current)
    {
        var isFull = option.Arity is Arity.One or Arity.Flag && last.Values.Count > 0;
        var found = isFull ? [] : Matching(option.Values().Where(value => !Has(last.Values, value)).Select(value => new Candidate(value)), current);
        // Where a value is needed options are no answer; after that they are, once nothing has been typed of the word.
        var mayEnd = option.Arity is Arity.Flag or Arity.Any || last.Values.Count > 0;
        if (mayEnd && current.Length == 0)
            found.AddRange(Options(before, ""));
        return found;
    }

    private List<Candidate> Options(ArgumentWords before, string current) =>
        Matching(options.Where(option => !option.IsHidden && before.Option(option.Key) is null).Select(option => new Candidate("--" + option.Name, option.About)), current);

    private List<Candidate> Assigned(string name, string value) => Find(ArgumentWords.KeyOf(name)) is { } option
        ? Matching(option.Values().Select(text => new Candidate(text)), value).ConvertAll(candidate => new Candidate($"{name}={candidate.Text}"))
        : [];

    private OfferedOption? Find(string key) => options.FirstOrDefault(option => option.Key == key);

    private static List<Candidate> Matching(IEnumerable<Candidate> candidates, string typed)
    {
        var key = ArgumentWords.KeyOf(typed);
        return [.. candidates.Where(candidate =>
            candidate.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || key.Length > 0 && ArgumentWords.KeyOf(candidate.Text).StartsWith(key, StringComparison.Ordinal))];
    }

    private static bool Has(IReadOnlyList<string> typed, string name) =>
        typed.Any(word => ArgumentWords.KeyOf(word) == ArgumentWords.KeyOf(name));
}
