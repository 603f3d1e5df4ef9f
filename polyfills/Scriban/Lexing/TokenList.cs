namespace Scriban.Parsing;

/// <summary>The tokens of a text, and what could not be read of it.</summary>
/// <param name="Tokens">The tokens; the last is the end.</param>
/// <param name="Errors">What could not be read; null when there is nothing.</param>
internal readonly record struct TokenList(Token[] Tokens, List<LexerError>? Errors);

/// <summary>Something that is no token.</summary>
/// <param name="Token">The number of tokens before it.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
/// <param name="Message">What is wrong with it.</param>
internal readonly record struct LexerError(int Token, int Start, int End, string Message);
