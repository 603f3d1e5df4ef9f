namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private void ReadOperator(int start, bool space)
    {
        var (type, length) = Operator(Peek(), Peek(1), Peek(2));
        _at += length;
        if (type == TokenType.OpenBrace)
            _braces++;
        else if (type == TokenType.CloseBrace && --_braces < 0)
            type = Unmatched(start);
        else if (type == TokenType.Error)
            AddError(start, _at, $"Unexpected character `{_text[start]}`");
        Add(type, start, _at, space);
    }

    private TokenType Unmatched(int start)
    {
        _braces = 0;
        AddError(start, _at, "Unexpected } while no matching {");
        return TokenType.Error;
    }

    private static (TokenType Type, int Length) Operator(char a, char b, char c) => (a, b, c) switch
    {
        ('+', '+', _) => (TokenType.Increment, 2),
        ('+', '=', _) => (TokenType.PlusAssign, 2),
        ('+', _, _) => (TokenType.Plus, 1),
        ('-', '-', _) => (TokenType.Decrement, 2),
        ('-', '=', _) => (TokenType.MinusAssign, 2),
        ('-', _, _) => (TokenType.Minus, 1),
        ('*', '=', _) => (TokenType.StarAssign, 2),
        ('*', _, _) => (TokenType.Star, 1),
        ('/', '/', '=') => (TokenType.DoubleSlashAssign, 3),
        ('/', '/', _) => (TokenType.DoubleSlash, 2),
        ('/', '=', _) => (TokenType.SlashAssign, 2),
        ('/', _, _) => (TokenType.Slash, 1),
        ('%', '=', _) => (TokenType.PercentAssign, 2),
        ('%', _, _) => (TokenType.Percent, 1),
        _ => Comparison(a, b, c),
    };

    private static (TokenType Type, int Length) Comparison(char a, char b, char c) => (a, b, c) switch
    {
        ('=', '=', _) => (TokenType.Equal, 2),
        ('=', _, _) => (TokenType.Assign, 1),
        ('!', '=', _) => (TokenType.NotEqual, 2),
        ('!', _, _) => (TokenType.Not, 1),
        ('<', '=', _) => (TokenType.LessOrEqual, 2),
        ('<', '<', _) => (TokenType.ShiftLeft, 2),
        ('<', _, _) => (TokenType.Less, 1),
        ('>', '=', _) => (TokenType.GreaterOrEqual, 2),
        ('>', '>', _) => (TokenType.ShiftRight, 2),
        ('>', _, _) => (TokenType.Greater, 1),
        ('&', '&', _) => (TokenType.And, 2),
        ('|', '|', _) => (TokenType.Or, 2),
        ('|', '>', _) => (TokenType.Pipe, 2),
        ('|', _, _) => (TokenType.Pipe, 1),
        _ => Punctuation(a, b, c),
    };

    private static (TokenType Type, int Length) Punctuation(char a, char b, char c) => (a, b, c) switch
    {
        ('?', '?', _) => (TokenType.Coalesce, 2),
        ('?', '!', _) => (TokenType.NotNullThen, 2),
        ('?', '.', _) when !char.IsAsciiDigit(c) => (TokenType.OptionalDot, 2),
        ('?', _, _) => (TokenType.Question, 1),
        ('.', '.', '<') => (TokenType.RangeExclusive, 3),
        ('.', '.', '.') => (TokenType.Ellipsis, 3),
        ('.', '.', _) => (TokenType.Range, 2),
        ('.', _, _) => (TokenType.Dot, 1),
        ('@', _, _) => (TokenType.At, 1),
        ('^', _, _) => (TokenType.Caret, 1),
        (',', _, _) => (TokenType.Comma, 1),
        (':', _, _) => (TokenType.Colon, 1),
        (';', _, _) => (TokenType.Semicolon, 1),
        ('(', _, _) => (TokenType.OpenParen, 1),
        (')', _, _) => (TokenType.CloseParen, 1),
        ('[', _, _) => (TokenType.OpenBracket, 1),
        (']', _, _) => (TokenType.CloseBracket, 1),
        ('{', _, _) => (TokenType.OpenBrace, 1),
        ('}', _, _) => (TokenType.CloseBrace, 1),
        _ => (TokenType.Error, 1),
    };
}
