namespace Pipeline.Failures;

/// <summary>A place in a file.</summary>
/// <param name="File">The path relative to the root, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Column">From 1; 0 when the whole line is meant.</param>
public sealed record Location(string File, int Line = 0, int Column = 0)
{
    /// <summary><c>file:line:column</c>, as editors and terminals understand it.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}

/// <summary>One thing that is wrong with the input.</summary>
/// <param name="Code">The stable code, such as <c>PL2103</c>.</param>
/// <param name="Message">What is wrong and why, in one sentence without a full stop.</param>
/// <param name="Location">Where, if it is in a file.</param>
/// <param name="Hint">What to do about it: something to type, a key to edit, the nearest known name.</param>
public sealed record Problem(string Code, string Message, Location? Location = null, string? Hint = null)
{
    /// <summary><c>file:line:column code message (hint)</c>.</summary>
    public override string ToString() =>
        (Location is null ? "" : $"{Location} ") + $"{Code} {Message}" + (Hint is null ? "" : $"; {Hint}");
}
