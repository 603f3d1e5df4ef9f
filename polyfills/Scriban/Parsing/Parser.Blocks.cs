using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads statements up to the end of the file or to a word that ends a block; leaves that word as the current token.</summary>
    private void ParseStatements(List<ScriptStatement> statements)
    {
        while (true)
        {
            switch (_token.Type)
            {
                case TokenType.End:
                    return;
                case TokenType.Raw:
                    statements.Add(new ScriptRawStatement(PlaceOf(_token), _source.Text, _token.Start, _token.End - _token.Start));
                    Next();
                    break;
                case TokenType.CodeEnter:
                    _indent = _token.Value as string;
                    Next();
                    break;
                case TokenType.CodeExit or TokenType.NewLine or TokenType.Semicolon:
                    Next();
                    break;
                case TokenType.Identifier when _token.Text is "end" or "else" or "when":
                    return;
                default:
                    ParseStatement(statements);
                    break;
            }
        }
    }

    private void ParseStatement(List<ScriptStatement> statements)
    {
        if (!StartsStatement())
        {
            Report(_token, $"Unexpected token {_source.Text[_token.Start.._token.End]}");
            Stop();
            return;
        }
        if (ParseStatement() is { } statement)
            statements.Add(statement);
        ExpectEndOfStatement();
    }

    /// <summary>A statement, and the head of a block, end with their line, with a semicolon or with the code.</summary>
    private void ExpectEndOfStatement()
    {
        if (_token.Type is TokenType.CodeExit or TokenType.NewLine or TokenType.Semicolon or TokenType.End or TokenType.Raw or TokenType.CodeEnter)
            return;
        Report(_token, $"Invalid token found {Describe(_token)}. Expecting <EOL>/end of line.");
        Stop();
    }

    /// <summary>The statements of a block and its <c>end</c>.</summary>
    private ScriptBlockStatement ParseBlockToEnd(Token opener)
    {
        var block = ParseBlock();
        ExpectEnd(opener);
        return block;
    }

    /// <summary>The statements behind the head of a block, which ends here.</summary>
    private ScriptBlockStatement ParseBlock()
    {
        ExpectEndOfStatement();
        var start = _token.Start;
        var statements = new List<ScriptStatement>();
        var indent = _indent;
        if (++_depth > _depthLimit)
        {
            Report(_token, $"The statement depth limit `{_depthLimit}` was reached when parsing this statement");
            Stop();
        }
        ParseStatements(statements);
        _depth--;
        // What follows `end` in the same code block is indented like the block, not like what stood inside.
        _indent = InSameCode(start) ? indent : _indent;
        return new ScriptBlockStatement(PlaceFrom(start), statements);
    }

    private bool InSameCode(int start)
    {
        for (var at = _index; at >= 0 && _tokens[at].Start >= start; at--)
        {
            if (_tokens[at].Type == TokenType.CodeEnter)
                return false;
        }
        return true;
    }

    private void ExpectEnd(Token opener)
    {
        if (AcceptWord("end"))
            return;
        if (_token.Type != TokenType.End)
            ReportStray(_token);
        Report(opener, SyntaxForm.Of(opener.Text), "The <end> statement was not found");
    }
}
