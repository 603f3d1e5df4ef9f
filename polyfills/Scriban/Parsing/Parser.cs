using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Makes the tree of a template from its tokens. It goes on after an error where it can, so that one run names several.</summary>
internal sealed partial class Parser
{
    private readonly Source _source;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly LogMessageBag _messages;
    private readonly int _depthLimit;
    private Token _token;
    private int _index;
    private int _previousEnd;
    private int _depth;
    private string? _indent;

    public Parser(Source source, IReadOnlyList<Token> tokens, LogMessageBag messages, ParserOptions options)
    {
        _source = source;
        _tokens = tokens;
        _messages = messages;
        _depthLimit = options.ExpressionDepthLimit ?? 250;
        _token = tokens[0];
    }

    /// <summary>The whole template; the message bag tells whether it is any good.</summary>
    public ScriptPage ParsePage()
    {
        var statements = new List<ScriptStatement>();
        while (true)
        {
            ParseStatements(statements);
            if (_token.Type == TokenType.End)
                break;
            Report(_token, $"Unexpected `{_token.Text}`: no statement is open that it could belong to");
            Next();
        }
        var span = _source.Span(0, _source.Text.Length);
        return new ScriptPage(span, new ScriptBlockStatement(span, statements));
    }

    private void Next()
    {
        _previousEnd = _token.End;
        if (_index + 1 < _tokens.Count)
            _token = _tokens[++_index];
    }

    private TokenType PeekType(int ahead = 1) => _index + ahead < _tokens.Count ? _tokens[_index + ahead].Type : TokenType.End;

    private bool Accept(TokenType type)
    {
        if (_token.Type != type)
            return false;
        Next();
        return true;
    }

    private bool AcceptWord(string word)
    {
        if (_token.Type != TokenType.Identifier || _token.Text != word)
            return false;
        Next();
        return true;
    }

    private void Expect(TokenType type, string sign, SyntaxForm form)
    {
        if (!Accept(type))
            Report(_token, form, $"Expecting `{sign}` instead of {Describe(_token)}");
    }

    private void Report(Token at, SyntaxForm form, string message) => Report(at, $"Error while parsing {form.Name}: {message} in: {form.Shape}");

    private void SkipNewLines()
    {
        while (_token.Type == TokenType.NewLine)
            Next();
    }

    private SourceSpan SpanFrom(int start) => _source.Span(start, Math.Max(_previousEnd, start));

    private SourceSpan SpanOf(Token token) => _source.Span(token.Start, token.End);

    private void Report(Token at, string message) => Report(SpanOf(at), at.Type == TokenType.Error ? at.Text : message);

    // The first message of a place is the cause; what follows at the same place is its echo.
    private void Report(SourceSpan span, string message)
    {
        if (_messages.Count == 0 || _messages[^1].Span.Start.Offset != span.Start.Offset)
            _messages.Add(new LogMessage(ParserMessageType.Error, span, message));
    }

    private string Describe(Token token) => token.Type switch
    {
        TokenType.End => "`<eof>`",
        TokenType.NewLine => "`<EOL>`",
        TokenType.Raw => "text",
        _ => $"`{_source.Text[token.Start..token.End]}`",
    };
}
