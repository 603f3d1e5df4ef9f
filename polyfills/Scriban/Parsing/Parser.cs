using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Makes the tree of a template from its tokens. It goes on after an error where it can, so that one run names several.</summary>
internal sealed partial class Parser
{
    private readonly Source _source;
    private readonly Token[] _tokens;
    private readonly List<LexerError>? _errors;
    private readonly LogMessageBag _messages;
    private readonly int _depthLimit;
    private Token _token;
    private int _index;
    private int _previousEnd;
    private int _reached = int.MaxValue;
    private int _depth;
    private string? _indent;

    public Parser(Source source, TokenList tokens, LogMessageBag messages, ParserOptions options)
    {
        _source = source;
        _tokens = tokens.Tokens;
        _errors = tokens.Errors;
        _messages = messages;
        _depthLimit = options.ExpressionDepthLimit ?? 250;
        _token = _tokens[0];
    }

    /// <summary>The whole template; the message bag tells whether it is any good.</summary>
    public ScriptPage ParsePage()
    {
        var statements = new List<ScriptStatement>();
        ParseStatements(statements);
        if (_token.Type != TokenType.End)
            ReportStray(_token);
        ReportLexerErrors();
        var place = _source.Place(0, _source.Text.Length);
        return new ScriptPage(place, new ScriptBlockStatement(place, statements));
    }

    private void Next()
    {
        _previousEnd = _token.End;
        if (_index + 1 < _tokens.Length)
            _token = _tokens[++_index];
    }

    private TokenType PeekType(int ahead = 1) => _index + ahead < _tokens.Length ? _tokens[_index + ahead].Type : TokenType.End;

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

    private void Report(Token at, SyntaxForm form, string message) => Report(at, $"Error while parsing {form.Name}: {message} in: {form.Shape}");

    private void SkipNewLines()
    {
        while (_token.Type == TokenType.NewLine)
            Next();
    }

    /// <summary>A word that belongs to a block, where none of the kind is open.</summary>
    private void ReportStray(Token word)
    {
        if (word.Text == "end")
            Report(word, new SyntaxForm("ScriptPage", "..."), "Found <end> statement without a corresponding beginning of a block");
        else
            Report(word, word.Text == "else"
                ? "A else condition must be preceded by another if/else/when condition"
                : "A when condition must be preceded by another when/else/case condition");
        Stop();
    }

    // Characters that are no token are told last, and only as far as the text was read.
    private void ReportLexerErrors()
    {
        if (_errors is null)
            return;
        foreach (var error in _errors)
        {
            if (error.Token <= _reached)
                Report(_source.Place(error.Start, error.End), error.Message);
        }
    }

    /// <summary>Reads no further: after a mistake of this kind the rest would only be guesses.</summary>
    private void Stop()
    {
        _reached = Math.Min(_reached, _index);
        _index = _tokens.Length - 1;
        _token = _tokens[_index];
    }

    private Place PlaceFrom(int start) => _source.Place(start, Math.Max(_previousEnd, start));

    private Place PlaceOf(Token token) => _source.Place(token.Start, token.End);

    // The end of the text has no place of its own: as in the published package it is line 0, column 0.
    private void Report(Token at, string message) =>
        Report(at.Type == TokenType.End && at.Start >= _source.Text.Length ? new SourceSpan(_source.Path, TextPosition.Eof, TextPosition.Eof) : PlaceOf(at).Span, message);

    private void Report(Place at, string message) => Report(at.Span, message);

    private void Report(SourceSpan span, string message) => _messages.Add(new LogMessage(ParserMessageType.Error, span, message));

    private string Describe(Token token) => token.Type switch
    {
        // The end of an interpolated expression is a brace.
        TokenType.End => token.Start < _source.Text.Length ? "`}`" : "`<eof>`",
        TokenType.NewLine => "`<EOL>`",
        _ => $"`{_source.Text[token.Start..token.End]}`",
    };
}
