namespace Scriban.Parsing;

/// <summary>A token: a range of the source with its kind.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Space">Whether white space stands before it; <c>a [1]</c> passes a list, <c>a[1]</c> reads an element.</param>
/// <param name="Value">The text of an identifier, the value of a literal, the indentation of a code block, the words of an error.</param>
internal readonly record struct Token(TokenType Type, int Start, int End, bool Space = false, object? Value = null)
{
    /// <summary>The value as text; empty when there is none.</summary>
    public string Text => Value as string ?? "";
}
