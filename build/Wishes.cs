using Pipeline.Failures;

namespace Pipeline;

/// <summary>Reads options whose texts mean something to the sandbox, and gathers those that do not, so that all of them are said at once.</summary>
internal sealed class Wishes
{
    private readonly List<Problem> problems = [];

    /// <summary>What each of the texts says.</summary>
    public IReadOnlyList<T> All<T>(string option, IEnumerable<string> texts, Func<string, T> read)
    {
        List<T> meant = [];
        foreach (var text in texts)
            try
            {
                meant.Add(read(text));
            }
            catch (FormatException unclear)
            {
                problems.Add(new("PL2003", $"{option}: {unclear.Message}", Hint: "./build.sh --help shows examples"));
            }
        return meant;
    }

    /// <summary>What the text says, if there is one.</summary>
    public T? One<T>(string option, string? text, Func<string, T> read) => All(option, text is null ? [] : [text], read).FirstOrDefault();

    /// <summary>The number, if it is at least as great as it must be.</summary>
    public T? AtLeast<T>(T least, string option, T? number) where T : struct, IComparable<T>
    {
        if (number is { } given && !(given.CompareTo(least) >= 0))
            problems.Add(new("PL2003", FormattableString.Invariant($"{option}: {given} is too little"), Hint: FormattableString.Invariant($"{option} {least} is the least")));
        return number;
    }

    /// <exception cref="InvalidInput">Something could not be read.</exception>
    public void Check()
    {
        if (problems.Count > 0)
            throw new InvalidInput(problems);
    }
}
