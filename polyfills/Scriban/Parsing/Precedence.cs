namespace Scriban.Parsing;

/// <summary>How tightly binary operators bind.</summary>
internal static class Precedence
{
    public const int Lowest = 1;

    /// <summary>Everything that binds tighter than <c>?</c>: <c>f x ? y : z</c> asks what the call gives.</summary>
    public const int AboveConditional = 2;

    /// <summary>Everything that binds tighter than <c>||</c>, which separates the values of a <c>when</c>.</summary>
    public const int AboveOr = 4;

    /// <summary>What a sign in front of a value binds: nothing behind the value.</summary>
    public const int Unary = 11;

    /// <summary>The precedence of an operator; 0 for what is none.</summary>
    public static int Of(TokenType type) => type switch
    {
        TokenType.Question => 1,
        TokenType.Coalesce or TokenType.NotNullThen => 2,
        TokenType.Or => 3,
        TokenType.And => 4,
        TokenType.Equal or TokenType.NotEqual => 5,
        TokenType.Less or TokenType.LessOrEqual or TokenType.Greater or TokenType.GreaterOrEqual => 6,
        TokenType.Range or TokenType.RangeExclusive => 7,
        TokenType.ShiftLeft or TokenType.ShiftRight => 8,
        TokenType.Plus or TokenType.Minus => 9,
        TokenType.Star or TokenType.Slash or TokenType.DoubleSlash or TokenType.Percent => 10,
        _ => 0,
    };
}
