namespace Scriban.Parsing;

/// <summary>A range of a file.</summary>
/// <param name="fileName">The path given to <see cref="Template.Parse"/>.</param>
/// <param name="start">The first character.</param>
/// <param name="end">The last character.</param>
public struct SourceSpan(string fileName, TextPosition start, TextPosition end)
{
    /// <summary>The path given to <see cref="Template.Parse"/>.</summary>
    public string FileName { get; set; } = fileName;

    /// <summary>The first character.</summary>
    public TextPosition Start { get; set; } = start;

    /// <summary>The last character.</summary>
    public TextPosition End { get; set; } = end;

    /// <summary><c>path(line,column)</c>, both from 1.</summary>
    public readonly string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";

    /// <inheritdoc/>
    public override readonly string ToString() => $"{FileName}({Start})-({End})";
}
