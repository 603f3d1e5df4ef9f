namespace Scriban.Evaluation;

/// <summary>A loop that is under way: its variable, and what <c>for.index</c> and its like tell.</summary>
internal sealed class LoopState(string word, string? variable, int level, LoopState? outer)
{
    /// <summary><c>for</c>, <c>tablerow</c> or <c>while</c>.</summary>
    public string Word => word;

    /// <summary>The loop variable; null in a <c>while</c>.</summary>
    public string? Variable => variable;

    /// <summary>How many objects lay on the stack of names when the loop began; what is pushed later hides the variable.</summary>
    public int Level => level;

    public LoopState? Outer => outer;

    public object? Value { get; set; }

    public int Index { get; set; }

    /// <summary>The number of rounds; -1 in a <c>while</c>.</summary>
    public int Length { get; init; } = -1;

    /// <summary>How many rounds there may be; 0 for any number.</summary>
    public int Limit { get; init; }

    public int Column { get; set; }

    public bool Changed { get; set; } = true;

    /// <summary>Whether a kind of loop tells something of a name.</summary>
    public static bool Knows(string word, string member) => member switch
    {
        "index" or "first" or "even" or "odd" => true,
        "rindex" or "last" or "length" or "changed" => word != "while",
        "col" => word == "tablerow",
        _ => false,
    };

    /// <summary>A member of <c>for</c>, <c>tablerow</c> or <c>while</c>; false when there is none of the name.</summary>
    public bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 == 1,
            "rindex" when Length >= 0 => Length - Index - 1,
            "last" when Length >= 0 => Index == Length - 1,
            "length" when Length >= 0 => Length,
            "changed" when Length >= 0 => Changed,
            "col" when word == "tablerow" => Column,
            _ => null,
        };
        return value is not null;
    }
}
