using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>A value with its members, elements and calls: <c>a.b[0](1)</c>.</summary>
    private ScriptExpression? ParsePath()
    {
        var start = _token.Start;
        var left = ParsePrimary();
        while (left is not null)
        {
            switch (_token.Type)
            {
                case TokenType.Dot or TokenType.OptionalDot:
                    if (!IsMember())
                        return left;
                    left = ParseMember(left, start);
                    break;
                case TokenType.OpenBracket when !_token.Space && left is not ScriptLiteral:
                    left = ParseIndexer(left, start);
                    break;
                case TokenType.OpenParen when !_token.Space && left is ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptFunctionCall && !_token.Space:
                    left = ParseExplicitCall(left, start);
                    break;
                case TokenType.Increment or TokenType.Decrement when left is not ScriptIncrementExpression && !(_token.Space && PeekType() is TokenType.Identifier or TokenType.Special):
                    var step = _token.Type == TokenType.Increment ? 1 : -1;
                    Next();
                    left = Increment(left, step, post: true, start);
                    break;
                default:
                    return left;
            }
        }
        return left;
    }

    // A dot with nothing behind it stays where it is, and ends the statement there.
    private bool IsMember()
    {
        if (PeekType() == TokenType.Identifier)
            return true;
        Report(_index + 1 < _tokens.Length ? _tokens[_index + 1] : _token, $"Invalid token `{PeekType().PublishedName()}`. The dot operator is expected to be followed by a plain identifier");
        return false;
    }

    private ScriptMemberExpression ParseMember(ScriptExpression target, int start)
    {
        var optional = _token.Type == TokenType.OptionalDot;
        Next();
        var name = _token;
        Next();
        if (target is ScriptVariable { Name: "for" or "while" or "tablerow" } loop && !Evaluation.LoopState.Knows(loop.Name, name.Text))
            Report(target.Place, $"The loop variable <{loop.Name}.{name.Text}> is not supported");
        return new ScriptMemberExpression(PlaceFrom(start), target, name.Text, PlaceOf(name), optional);
    }

    private ScriptIndexerExpression ParseIndexer(ScriptExpression target, int start)
    {
        Next();
        SkipNewLines();
        var index = (StartsExpression() ? ParseNested() : ExpectExpression(SyntaxForm.Indexer, "<index_expression>")) ?? new ScriptLiteral(PlaceOf(_token), null);
        SkipNewLines();
        ExpectClosing(TokenType.CloseBracket, "]");
        return new ScriptIndexerExpression(PlaceFrom(start), target, index);
    }

    private ScriptExpression? ParsePrimary()
    {
        var token = _token;
        switch (token.Type)
        {
            case TokenType.Identifier:
                return ParseName(token);
            case TokenType.Special:
                Next();
                return new ScriptVariable(PlaceOf(token), token.Text);
            case TokenType.Number or TokenType.String:
                Next();
                return new ScriptLiteral(PlaceOf(token), token.Value);
            case TokenType.Interpolated:
                Next();
                return ParseInterpolated(token);
            case TokenType.OpenParen:
                return ParseParenthesis();
            case TokenType.OpenBracket:
                return ParseArray();
            case TokenType.OpenBrace:
                return ParseObject();
            default:
                Report(token, $"Unexpected token found {Describe(token)} while parsing an expression");
                return null;
        }
    }

    private ScriptExpression ParseName(Token token)
    {
        if (token.Text == "do")
            return ParseAnonymous();
        Next();
        return token.Text switch
        {
            "true" => new ScriptLiteral(PlaceOf(token), true),
            "false" => new ScriptLiteral(PlaceOf(token), false),
            "null" => new ScriptLiteral(PlaceOf(token), null),
            "this" => new ScriptThisExpression(PlaceOf(token)),
            _ => new ScriptVariable(PlaceOf(token), token.Text),
        };
    }

    private void ExpectClosing(TokenType type, string sign)
    {
        if (!Accept(type))
            Report(_token, $"Invalid token {Describe(_token)}. Expecting a closing `{sign}`.");
    }

    private ScriptNestedExpression ParseParenthesis()
    {
        var start = _token.Start;
        Next();
        SkipNewLines();
        var expression = (StartsExpression() ? ParseNested() : ExpectExpression(SyntaxForm.Nested)) ?? new ScriptLiteral(PlaceOf(_token), null);
        SkipNewLines();
        ExpectClosing(TokenType.CloseParen, ")");
        return new ScriptNestedExpression(PlaceFrom(start), expression);
    }
}
