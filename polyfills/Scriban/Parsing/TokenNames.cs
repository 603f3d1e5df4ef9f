namespace Scriban.Parsing;

/// <summary>What the published package calls tokens in its messages.</summary>
internal static class TokenNames
{
    public static string PublishedName(this TokenType type) => type switch
    {
        TokenType.End => "Eof",
        TokenType.Error => "Invalid",
        TokenType.Number => "Integer",
        TokenType.Special => "IdentifierSpecial",
        TokenType.Semicolon => "SemiColon",
        TokenType.Assign => "Equal",
        TokenType.Equal => "DoubleEqual",
        TokenType.Not => "Exclamation",
        TokenType.Pipe => "VerticalBar",
        TokenType.And => "DoubleAmp",
        TokenType.Or => "DoubleVerticalBar",
        TokenType.Star => "Asterisk",
        TokenType.Slash => "Divide",
        TokenType.At => "Arroba",
        TokenType.Range => "DoubleDot",
        _ => $"{type}",
    };
}
