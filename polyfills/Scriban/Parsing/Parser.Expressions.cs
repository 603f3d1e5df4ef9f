using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>An expression with its pipes; null, with a message, when there is none.</summary>
    private ScriptExpression? ParseExpression()
    {
        var start = _token.Start;
        var left = ParseBinary(Precedence.Lowest);
        while (left is not null && AcceptPipe())
        {
            SkipNewLines();
            if (ExpectExpression(SyntaxForm.Pipe) is not { } right)
                return left;
            left = new ScriptPipeCall(PlaceFrom(start), left, right);
        }
        return left;
    }

    // Pipes may stand at the end of a line or at the beginning of the next one.
    private bool AcceptPipe()
    {
        var ahead = 0;
        while (PeekType(ahead) == TokenType.NewLine)
            ahead++;
        if (PeekType(ahead) != TokenType.Pipe)
            return false;
        for (; ahead >= 0; ahead--)
            Next();
        return true;
    }

    private ScriptExpression? ParseBinary(int precedence, bool inArgument = false)
    {
        var start = _token.Start;
        if (!Deeper())
            return null;
        var left = ParseOperand(inArgument);
        while (left is not null && Precedence.Of(_token.Type) is var found && found >= precedence && !(inArgument && IsSignedArgument()))
            left = ParseRest(left, found, start, inArgument);
        _depth--;
        return left;
    }

    /// <summary>Goes one level deeper, if the limit allows that; reads no further otherwise.</summary>
    private bool Deeper()
    {
        if (_depth < _depthLimit)
        {
            _depth++;
            return true;
        }
        Report(_token, $"The statement depth limit `{_depthLimit}` was reached when parsing this statement");
        Stop();
        return false;
    }

    private ScriptExpression? ParseRest(ScriptExpression left, int precedence, int start, bool inArgument)
    {
        var op = _token;
        Next();
        SkipNewLines();
        if (op.Type == TokenType.Question)
            return ParseConditional(left, start, inArgument);
        if (!StartsExpression())
        {
            Report(_token, SyntaxForm.Binary, $"Expecting an <expression> to the right of the operator instead of {Describe(_token)}");
            return left;
        }
        if (ParseBinary(precedence + 1, inArgument) is not { } right)
            return left;
        return new ScriptBinaryExpression(PlaceFrom(start), left, op.Type, right);
    }

    private ScriptExpression ParseConditional(ScriptExpression condition, int start, bool inArgument)
    {
        var yes = ParseBranch(inArgument);
        SkipNewLines();
        ScriptExpression? no = null;
        if (Accept(TokenType.Colon))
        {
            SkipNewLines();
            no = ParseBranch(inArgument);
        }
        else
        {
            Report(_token, SyntaxForm.Conditional, $"Expecting `:` instead of {Describe(_token)}");
        }
        var place = PlaceFrom(start);
        return new ScriptConditionalExpression(place, condition, yes ?? new ScriptLiteral(place, null), no ?? new ScriptLiteral(place, null));
    }

    // Each branch is an expression of its own, with its pipes: those behind the last one belong to it, and not to the whole.
    private ScriptExpression? ParseBranch(bool inArgument) =>
        !StartsExpression() ? ExpectExpression(SyntaxForm.Conditional)
        : inArgument ? ParseBinary(Precedence.Lowest, inArgument) : ParseExpression();

    /// <summary>A unary expression, or a value with what follows it; outside of arguments a call as well.</summary>
    private ScriptExpression? ParseOperand(bool inArgument)
    {
        var start = _token.Start;
        switch (_token.Type)
        {
            case TokenType.Not or TokenType.Minus or TokenType.Plus or TokenType.Caret or TokenType.At:
                var op = _token.Type;
                Next();
                // Nested, because a long row of signs must not overflow the stack.
                var right = !StartsExpression() ? ExpectExpression(SyntaxForm.Unary)
                    : op == TokenType.At ? ParsePath() : ParseBinary(Precedence.Unary, inArgument || op == TokenType.Caret);
                return right is null ? null : new ScriptUnaryExpression(PlaceFrom(start), op, right);
            case TokenType.Increment or TokenType.Decrement:
                var step = _token.Type == TokenType.Increment ? 1 : -1;
                Next();
                return ParsePath() is { } target ? Increment(target, step, post: false, start) : null;
            default:
                var path = ParsePath();
                return path is not null && !inArgument && IsCallable(path) && StartsArgument() ? ParseCall(path, start) : path;
        }
    }

    private bool StartsStatement() => StartsExpression();

    private bool StartsExpression() => StartsArgument()
        || _token.Type is TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace or TokenType.Plus or TokenType.Minus or TokenType.Increment or TokenType.Decrement or TokenType.Identifier;

    private ScriptIncrementExpression Increment(ScriptExpression target, int step, bool post, int start)
    {
        var place = PlaceFrom(start);
        if (target is not (ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression))
            Report(place, $"`{target}` cannot be incremented or decremented: it is not a variable, a member or an element");
        return new ScriptIncrementExpression(place, target, step, post);
    }

    private static bool IsCallable(ScriptExpression path) =>
        path is ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptNestedExpression or ScriptFunctionExpression;
}
