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
                    left = ParseMember(left, start);
                    break;
                case TokenType.OpenBracket when !_token.Space && left is not ScriptLiteral:
                    left = ParseIndexer(left, start);
                    break;
                case TokenType.OpenParen when !_token.Space && left is ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptFunctionCall && !_token.Space:
                    left = ParseExplicitCall(left, start);
                    break;
                case TokenType.Increment or TokenType.Decrement when !(_token.Space && PeekType() is TokenType.Identifier or TokenType.Special):
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

    private ScriptMemberExpression ParseMember(ScriptExpression target, int start)
    {
        var optional = _token.Type == TokenType.OptionalDot;
        Next();
        var name = _token;
        if (name.Type is TokenType.Identifier)
            Next();
        else
            Report(name, SyntaxForm.Member, $"Expecting <variable_name> after the dot instead of {Describe(name)}");
        return new ScriptMemberExpression(SpanFrom(start), target, name.Text, SpanOf(name), optional);
    }

    private ScriptIndexerExpression ParseIndexer(ScriptExpression target, int start)
    {
        Next();
        SkipNewLines();
        var index = ParseNested() ?? new ScriptLiteral(SpanOf(_token), null);
        SkipNewLines();
        ExpectClosing(TokenType.CloseBracket, "]");
        return new ScriptIndexerExpression(SpanFrom(start), target, index);
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
                return new ScriptVariable(SpanOf(token), token.Text);
            case TokenType.Number or TokenType.String:
                Next();
                return new ScriptLiteral(SpanOf(token), token.Value);
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
                Report(token, $"Unexpected token {Describe(token)} while expecting an <expression>");
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
            "true" => new ScriptLiteral(SpanOf(token), true),
            "false" => new ScriptLiteral(SpanOf(token), false),
            "null" => new ScriptLiteral(SpanOf(token), null),
            "this" => new ScriptThisExpression(SpanOf(token)),
            _ => new ScriptVariable(SpanOf(token), token.Text),
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
        if (!StartsExpression())
            Report(_token, SyntaxForm.Nested, $"Expecting <expression> instead of {Describe(_token)}");
        var expression = ParseNested() ?? new ScriptLiteral(SpanOf(_token), null);
        if (AssignmentOperator(_token.Type, out var op))
            expression = ParseAssignment(expression, op, start);
        SkipNewLines();
        ExpectClosing(TokenType.CloseParen, ")");
        return new ScriptNestedExpression(SpanFrom(start), expression);
    }
}
