namespace Scriban.Parsing;

/// <summary>Cuts a template into tokens: text between code blocks, and the tokens inside them.</summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private Token[] _tokens;
    private readonly int _end;
    private int _at;
    private List<LexerError>? _errors;
    private int _count;
    private int _braces;

    private Lexer(string text, int start, int end)
    {
        _text = text;
        _at = start;
        _end = end;
        _tokens = new Token[16 + ((end - start) / 32)];
    }

    /// <summary>The tokens of a template, or of a text that is code only.</summary>
    public static TokenList Read(Source source, ScriptMode mode, int start = 0)
    {
        var lexer = new Lexer(source.Text, start, source.Text.Length);
        if (mode == ScriptMode.ScriptOnly)
            lexer.ReadCode(untilExit: false);
        else
            lexer.ReadTemplate();
        return lexer.Finish();
    }

    /// <summary>The tokens of the code in a part of a template, such as an expression inside an interpolated string.</summary>
    public static TokenList ReadPart(Source source, int start, int end)
    {
        var lexer = new Lexer(source.Text, start, end);
        lexer.ReadCode(untilExit: false);
        return lexer.Finish();
    }

    private TokenList Finish()
    {
        Add(TokenType.End, _end, _end);
        Array.Resize(ref _tokens, _count);
        return new TokenList(_tokens, _errors);
    }

    private char Peek(int ahead = 0) => _at + ahead < _end ? _text[_at + ahead] : '\0';

    private void Add(TokenType type, int start, int end, bool space = false, object? value = null)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = new Token(type, start, end, space, value);
    }

    /// <summary>What cannot be read. It is told after what the parser has to say, and only if the parser came as far as this.</summary>
    private void AddError(int start, int end, string message) => (_errors ??= []).Add(new LexerError(_count, start, end, message));
}
