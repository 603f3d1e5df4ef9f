using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private ScriptStatement? ParseStatement()
    {
        if (_token.Type == TokenType.Identifier && PeekType() is not (TokenType.Dot or TokenType.Assign or TokenType.OptionalDot))
        {
            var opener = _token;
            switch (opener.Text)
            {
                case "if": Next(); return ParseIf(opener);
                case "case": Next(); return ParseCase(opener);
                case "for" or "tablerow": Next(); return ParseFor(opener);
                case "while": Next(); return ParseWhile(opener);
                case "func": Next(); return ParseFunction(opener);
                case "with": Next(); return ParseWith(opener);
                case "capture": Next(); return ParseCapture(opener);
                case "wrap": Next(); return ParseWrap(opener);
                case "ret": Next(); return new ScriptReturnStatement(SpanOf(opener), EndsStatement() ? null : ParseExpression());
                case "break" or "continue": Next(); return new ScriptJumpStatement(SpanOf(opener), opener.Text == "break");
                case "readonly": Next(); return ParseReadOnly(opener);
                case "import": Next(); return new ScriptImportStatement(SpanOf(opener), Required(opener));
                default: break;
            }
        }
        return ParseExpressionStatement();
    }

    private bool EndsStatement() => _token.Type is TokenType.CodeExit or TokenType.NewLine or TokenType.Semicolon or TokenType.End
        || (_token.Type == TokenType.Identifier && _token.Text is "end" or "else" or "when");

    private ScriptStatement? ParseExpressionStatement()
    {
        var start = _token.Start;
        var indent = _indent;
        if (ParseExpression() is not { } expression)
            return null;
        if (_token.Type == TokenType.Assign && expression is ScriptFunctionCall { IsExplicit: true } call && ParseInlineFunction(call, start) is { } function)
            return function;
        if (AssignmentOperator(_token.Type, out var op))
            expression = ParseAssignment(expression, op, start);
        return new ScriptExpressionStatement(expression.Span, expression, indent);
    }

    private static bool AssignmentOperator(TokenType type, out TokenType? op)
    {
        op = type switch
        {
            TokenType.PlusAssign => TokenType.Plus,
            TokenType.MinusAssign => TokenType.Minus,
            TokenType.StarAssign => TokenType.Star,
            TokenType.SlashAssign => TokenType.Slash,
            TokenType.DoubleSlashAssign => TokenType.DoubleSlash,
            TokenType.PercentAssign => TokenType.Percent,
            _ => null,
        };
        return op is not null || type == TokenType.Assign;
    }

    private ScriptExpression ParseAssignment(ScriptExpression target, TokenType? op, int start)
    {
        if (target is not (ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression))
            Report(target.Span, $"Error while parsing assign expression: Expecting a variable, a member or an element instead of `{target}` in: {SyntaxForm.Assign.Shape}");
        Next();
        SkipNewLines();
        var value = ParseExpression() ?? new ScriptLiteral(target.Span, null);
        if (AssignmentOperator(_token.Type, out var next))
            value = ParseAssignment(value, next, _token.Start);
        return new ScriptAssignExpression(SpanFrom(start), target, op, value);
    }

    private ScriptExpression Required(Token opener, string what = "<expression>")
    {
        if (!EndsStatement() && ParseExpression() is { } expression)
            return expression;
        Report(_token, SyntaxForm.Of(opener.Text), $"Expecting {what} instead of {Describe(_token)}");
        return new ScriptLiteral(SpanOf(opener), null);
    }

    private ScriptWithStatement ParseWith(Token opener)
    {
        var target = Required(opener);
        return new ScriptWithStatement(SpanOf(opener), target, ParseBlockToEnd(opener));
    }

    private ScriptCaptureStatement ParseCapture(Token opener)
    {
        var target = Required(opener, "<variable>");
        return new ScriptCaptureStatement(SpanOf(opener), target, ParseBlockToEnd(opener));
    }

    private ScriptWrapStatement ParseWrap(Token opener)
    {
        var call = Required(opener, "<function_call>");
        return new ScriptWrapStatement(SpanOf(opener), call, ParseBlockToEnd(opener));
    }

    private ScriptReadOnlyStatement ParseReadOnly(Token opener)
    {
        var target = Required(opener, "<variable>");
        if (target is ScriptVariable variable)
            return new ScriptReadOnlyStatement(SpanOf(opener), variable);
        Report(target.Span, $"Error while parsing readonly statement: Expecting <variable> instead of `{target}` in: readonly <variable>");
        return new ScriptReadOnlyStatement(SpanOf(opener), new ScriptVariable(target.Span, "_"));
    }
}
