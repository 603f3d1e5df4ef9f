namespace Scriban.Parsing;

/// <summary>A token: a range of the source with its kind.</summary>
/// <param name="type">What it is.</param>
/// <param name="start">The offset of its first character.</param>
/// <param name="end">The offset behind its last character.</param>
/// <param name="space">Whether white space stands before it; <c>a [1]</c> passes a list, <c>a[1]</c> reads an element.</param>
/// <param name="value">The text of an identifier, the value of a literal, the indentation of a code block.</param>
internal readonly struct Token(TokenType type, int start, int end, bool space, object? value)
{
    public readonly object? Value = value;

    public readonly int Start = start;

    public readonly int End = end;

    public readonly TokenType Type = type;

    public readonly bool Space = space;

    /// <summary>The value as text; empty when there is none.</summary>
    public string Text => Value as string ?? "";
}
