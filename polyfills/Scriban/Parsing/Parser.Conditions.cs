using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private ScriptIfStatement ParseIf(Token opener)
    {
        var condition = Required(opener);
        var then = ParseBlock();
        ScriptStatement? otherwise = null;
        if (_token.Type == TokenType.Identifier && _token.Text == "else")
        {
            Next();
            if (AcceptWord("if"))
            {
                // The `end` of the last branch closes them all.
                return new ScriptIfStatement(SpanOf(opener), condition, then, ParseIf(opener with { Value = "else if" }));
            }
            otherwise = ParseBlock();
        }
        ExpectEnd(opener);
        return new ScriptIfStatement(SpanOf(opener), condition, then, otherwise);
    }

    private ScriptCaseStatement ParseCase(Token opener)
    {
        var value = Required(opener);
        var whens = new List<ScriptWhen>();
        ScriptBlockStatement? otherwise = null;
        var preamble = ParseBlock();
        if (preamble.Statements.FirstOrDefault(statement => statement is not ScriptRawStatement raw || !string.IsNullOrWhiteSpace(raw.Text)) is { } stray)
            Report(stray.Span, "Only `when` and `else` can stand inside a `case` block");
        while (_token.Type == TokenType.Identifier && _token.Text is "when" or "else")
        {
            var word = _token;
            Next();
            if (word.Text == "else")
            {
                otherwise = ParseBlock();
                break;
            }
            whens.Add(new ScriptWhen(ParseWhenValues(word), ParseBlock()));
        }
        ExpectEnd(opener);
        return new ScriptCaseStatement(SpanOf(opener), value, whens, otherwise);
    }

    private List<ScriptExpression> ParseWhenValues(Token word)
    {
        var values = new List<ScriptExpression>();
        do
        {
            SkipNewLines();
            if (ParseBinary(Precedence.AboveOr) is { } value)
                values.Add(value);
            else
                Report(_token, SyntaxForm.Of("when"), $"Expecting <expression> instead of {Describe(_token)}");
        }
        while (Accept(TokenType.Comma) || Accept(TokenType.Or));
        return values;
    }
}
