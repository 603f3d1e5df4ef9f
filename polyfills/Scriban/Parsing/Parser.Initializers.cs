using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private ScriptArrayInitializerExpression ParseArray()
    {
        var start = _token.Start;
        var values = new List<ScriptExpression>();
        Next();
        SkipNewLines();
        while (_token.Type is not (TokenType.CloseBracket or TokenType.End or TokenType.CodeExit))
        {
            if (ParseNested() is not { } value)
                break;
            values.Add(value);
            SkipNewLines();
            if (!Accept(TokenType.Comma))
                break;
            SkipNewLines();
        }
        if (!Accept(TokenType.CloseBracket))
            Report(_token, $"Unexpected token {Describe(_token)}. Expecting a closing ] for the array initializer.");
        return new ScriptArrayInitializerExpression(PlaceFrom(start), values);
    }

    private ScriptObjectInitializerExpression ParseObject()
    {
        var start = _token.Start;
        var members = new List<KeyValuePair<string, ScriptExpression>>();
        Next();
        SkipNewLines();
        while (_token.Type is TokenType.Identifier or TokenType.String)
        {
            var name = _token.Text;
            Next();
            if (!Accept(TokenType.Colon))
            {
                Report(_token, $"Unexpected token {Describe(_token)} Expecting a colon : after identifier `{name}` for object initializer member name");
                return new ScriptObjectInitializerExpression(PlaceFrom(start), members);
            }
            SkipNewLines();
            if (ParseNested() is not { } value)
                break;
            members.Add(new(name, value));
            SkipNewLines();
            if (!Accept(TokenType.Comma))
                break;
            SkipNewLines();
        }
        if (!Accept(TokenType.CloseBrace))
            Report(_token, $"Unexpected token {Describe(_token)}. Expecting a closing }} for the object initializer.");
        return new ScriptObjectInitializerExpression(PlaceFrom(start), members);
    }

    /// <summary>Cuts <c>$"text {expression}"</c> into its parts; a doubled brace stands for itself.</summary>
    private ScriptInterpolatedExpression ParseInterpolated(Token token)
    {
        var parts = new List<ScriptExpression>();
        var text = _source.Text;
        var start = token.Start + 2;
        var end = token.End - 1;
        var from = start;
        for (var at = start; at < end; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '{' && at + 1 < end && text[at + 1] == '{')
            {
                AddText(parts, from, at + 1);
                from = ++at + 1;
            }
            else if (text[at] == '}' && at + 1 < end && text[at + 1] == '}')
            {
                AddText(parts, from, at + 1);
                from = ++at + 1;
            }
            else if (text[at] == '{')
            {
                AddText(parts, from, at);
                at = AddExpression(parts, at + 1, end);
                from = at + 1;
            }
        }
        AddText(parts, from, end);
        return new ScriptInterpolatedExpression(PlaceOf(token), parts);
    }

    private void AddText(List<ScriptExpression> parts, int start, int end)
    {
        if (end <= start)
            return;
        if (Lexer.Unescape(_source.Text[start..end], out var value) is { } problem)
            Report(_source.Place(start + problem.At, start + problem.At + 1), problem.Message);
        parts.Add(new ScriptLiteral(_source.Place(start, end), value));
    }

    private int AddExpression(List<ScriptExpression> parts, int start, int limit)
    {
        var depth = 1;
        var end = start;
        for (char quote = '\0'; end < limit; end++)
        {
            var sign = _source.Text[end];
            if (quote != '\0')
                quote = sign == quote ? '\0' : quote;
            else if (sign is '"' or '\'' or '`')
                quote = sign;
            else if ((depth += sign switch { '{' => 1, '}' => -1, _ => 0 }) == 0)
                break;
        }
        var parser = new Parser(_source, Lexer.ReadPart(_source, start, end), _messages, new ParserOptions { ExpressionDepthLimit = _depthLimit }) { _depth = _depth };
        if ((parser.StartsExpression() ? parser.ParseValue() : parser.ExpectExpression(SyntaxForm.Interpolated)) is { } expression)
            parts.Add(expression);
        if (parser._token.Type != TokenType.End)
            parser.Report(parser._token, SyntaxForm.Interpolated, $"Expecting a closing }} instead of {parser.Describe(parser._token)}");
        parser.ReportLexerErrors();
        return end;
    }
}
