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
                case "ret": Next(); return new ScriptReturnStatement(PlaceOf(opener), EndsStatement() ? null : ParseExpression());
                case "break" or "continue": Next(); return new ScriptJumpStatement(PlaceOf(opener), opener.Text == "break");
                case "readonly": Next(); return ParseReadOnly(opener);
                case "import": Next(); return new ScriptImportStatement(PlaceOf(opener), Required(opener));
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
        return new ScriptExpressionStatement(expression.Place, expression, indent);
    }

    // Assignments are statements: in the middle of an expression they are nearly always a misspelt comparison.
    private ScriptExpression? ParseValue()
    {
        var value = ParseExpression();
        if (value is not null && AssignmentOperator(_token.Type, out var op))
        {
            Report(_token, SyntaxForm.Assign, "Expression is only allowed for a top level assignment");
            if (!Deeper())
                return value;
            value = ParseAssignment(value, op, _token.Start);
            _depth--;
        }
        return value;
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
            Report(_token, SyntaxForm.Assign, "Expression is only allowed for a top level assignment");
        Next();
        SkipNewLines();
        var value = (StartsExpression() ? ParseValue() : ExpectExpression(SyntaxForm.Assign)) ?? new ScriptLiteral(target.Place, null);
        return new ScriptAssignExpression(PlaceFrom(start), target, op, value);
    }

    private ScriptExpression Required(Token opener, string what = "<expression>")
    {
        if (StartsExpression() && !EndsStatement())
            return ParseValue() ?? new ScriptLiteral(PlaceOf(opener), null);
        Report(_token, SyntaxForm.Of(opener.Text), $"Expecting {what} instead of {Describe(_token)}");
        return new ScriptLiteral(PlaceOf(opener), null);
    }

    private ScriptExpression? ExpectExpression(SyntaxForm form, string what = "<expression>")
    {
        if (StartsExpression())
            return ParseBinary(Precedence.Lowest);
        Report(_token, form, $"Expecting {what} instead of {Describe(_token)}");
        return null;
    }

    private ScriptWithStatement ParseWith(Token opener)
    {
        var target = Required(opener);
        return new ScriptWithStatement(PlaceOf(opener), target, ParseBlockToEnd(opener));
    }

    private ScriptCaptureStatement ParseCapture(Token opener)
    {
        var target = Required(opener, "<variable>");
        return new ScriptCaptureStatement(PlaceOf(opener), target, ParseBlockToEnd(opener));
    }

    private ScriptWrapStatement ParseWrap(Token opener)
    {
        var call = Required(opener, "<function_call>");
        return new ScriptWrapStatement(PlaceOf(opener), call, ParseBlockToEnd(opener));
    }

    private ScriptReadOnlyStatement ParseReadOnly(Token opener)
    {
        var token = _token;
        if (token.Type is TokenType.Identifier or TokenType.Special)
        {
            Next();
            return new ScriptReadOnlyStatement(PlaceOf(opener), new ScriptVariable(PlaceOf(token), token.Text));
        }
        Report(opener, SyntaxForm.Of(opener.Text), $"Expecting a variable instead of {Describe(token)}");
        return new ScriptReadOnlyStatement(PlaceOf(opener), new ScriptVariable(PlaceOf(opener), "_"));
    }
}
