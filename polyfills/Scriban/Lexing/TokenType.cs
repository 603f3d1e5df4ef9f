namespace Scriban.Parsing;

/// <summary>What a token is.</summary>
internal enum TokenType : byte
{
    End, Raw, CodeEnter, CodeExit, NewLine, Semicolon, Error,
    Identifier, Special, Number, String, Interpolated,
    Plus, Increment, PlusAssign, Minus, Decrement, MinusAssign,
    Star, StarAssign, Slash, SlashAssign, DoubleSlash, DoubleSlashAssign, Percent, PercentAssign,
    Assign, Equal, Not, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, ShiftLeft, ShiftRight,
    And, Or, Pipe, Question, Coalesce, NotNullThen, OptionalDot, Dot, Range, RangeExclusive, Ellipsis,
    At, Caret, Comma, Colon, OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
}
