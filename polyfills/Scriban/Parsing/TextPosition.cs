namespace Scriban.Parsing;

/// <summary>A place in a text.</summary>
/// <param name="offset">Characters from the beginning, from 0.</param>
/// <param name="line">The line, from 0.</param>
/// <param name="column">The column, from 0.</param>
public readonly struct TextPosition(int offset, int line, int column) : IEquatable<TextPosition>
{
    /// <summary>The end of a text, which has no line.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>Characters from the beginning, from 0.</summary>
    public int Offset { get; } = offset;

    /// <summary>The line, from 0.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 0.</summary>
    public int Column { get; } = column;

    /// <summary><c>line,column</c>, both from 1, as editors count.</summary>
    public string ToStringSimple() => $"{Line + 1},{Column + 1}";

    /// <inheritdoc/>
    public override string ToString() => $"({Offset}:{Line},{Column})";

    /// <inheritdoc/>
    public bool Equals(TextPosition other) => Offset == other.Offset && Line == other.Line && Column == other.Column;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextPosition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Offset;
}
