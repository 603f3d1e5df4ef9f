namespace Nuke.Common.CommandLine;

/// <summary>An option as typed.</summary>
/// <param name="Spelling">With its dashes, without its value.</param>
/// <param name="Values">The words that follow it, or what follows its equals sign.</param>
internal sealed record TypedOption(string Spelling, IReadOnlyList<string> Values)
{
    /// <summary>How options and parameters are compared: no dashes, no case.</summary>
    internal string Key { get; } = ArgumentWords.KeyOf(Spelling);
}

/// <summary>The command line in two parts: the leading words, which are targets, and the options with their values.</summary>
internal sealed record ArgumentWords(IReadOnlyList<string> Targets, IReadOnlyList<TypedOption> Options)
{
    internal static string KeyOf(string name) => name.Replace("-", "").ToLowerInvariant();

    internal static ArgumentWords Parse(IReadOnlyList<string> arguments)
    {
        var targets = new List<string>();
        var options = new List<TypedOption>();
        var values = targets;
        foreach (var word in arguments)
        {
            if (word == "--")
                continue;
            if (!IsOption(word))
            {
                values.Add(word);
                continue;
            }

            values = [];
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0)
                values.Add(word[(equals + 1)..]);
            options.Add(new TypedOption(equals < 0 ? word : word[..equals], values));
        }

        return new ArgumentWords(targets, options);
    }

    internal TypedOption? Option(string key)
    {
        foreach (var option in Options)
            if (option.Key == key)
                return option;
        return null;
    }

    /// <summary>A dash and a letter; <c>-5</c> is a value.</summary>
    private static bool IsOption(string word) =>
        word.Length > 1 && word[0] == '-' && word.AsSpan().TrimStart('-') is [var first, ..] && !char.IsAsciiDigit(first) && first != '.';
}
