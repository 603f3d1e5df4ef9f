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
            var word = _token;
            Next();
            // The `end` of the last branch closes them all.
            if (_token.Type == TokenType.Identifier && _token.Text == "if")
                return new ScriptIfStatement(PlaceOf(opener), condition, then, ParseElseIf());
            otherwise = ParseBlockToEnd(word);
        }
        else
        {
            ExpectEnd(opener);
        }
        return new ScriptIfStatement(PlaceOf(opener), condition, then, otherwise);
    }

    private ScriptIfStatement ParseElseIf()
    {
        var opener = _token;
        Next();
        return ParseIf(opener);
    }

    private ScriptCaseStatement ParseCase(Token opener)
    {
        var value = Required(opener);
        var whens = new List<ScriptWhen>();
        ScriptBlockStatement? otherwise = null;
        var preamble = ParseBlock();
        if (preamble.Statements.FirstOrDefault(statement => statement is not ScriptRawStatement raw || !raw.Text.IsWhiteSpace()) is { } stray)
            Report(stray.Place, "Only `when` and `else` can stand inside a `case` block");
        var last = opener;
        while (last.Text != "else" && _token.Type == TokenType.Identifier && _token.Text is "when" or "else")
        {
            last = _token;
            Next();
            if (last.Text == "else")
                otherwise = ParseBlock();
            else
                whens.Add(new ScriptWhen(ParseWhenValues(last), ParseBlock()));
        }
        ExpectEnd(last);
        return new ScriptCaseStatement(PlaceOf(opener), value, whens, otherwise);
    }

    private List<ScriptExpression> ParseWhenValues(Token word)
    {
        var values = new List<ScriptExpression>();
        do
        {
            SkipNewLines();
            if ((StartsExpression() ? ParseBinary(Precedence.AboveOr) : ExpectExpression(SyntaxForm.Of("when"))) is { } value)
                values.Add(value);
        }
        while (Accept(TokenType.Comma) || Accept(TokenType.Or));
        return values;
    }
}
