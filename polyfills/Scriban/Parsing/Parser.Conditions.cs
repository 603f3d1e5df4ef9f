using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private ScriptIfStatement ParseIf(Token opener)
    {
        var branches = new List<(Place Place, ScriptExpression Condition, ScriptBlockStatement Then)>();
        ScriptStatement? otherwise = null;
        // One after another rather than within each other: a template may have thousands of branches.
        while (true)
        {
            branches.Add((PlaceOf(opener), Required(opener), ParseBlock()));
            if (_token.Type != TokenType.Identifier || _token.Text != "else")
            {
                // The `end` of the last branch closes them all.
                ExpectEnd(opener);
                break;
            }
            var word = _token;
            Next();
            opener = _token;
            if (!AcceptWord("if"))
            {
                otherwise = ParseBlockToEnd(word);
                break;
            }
        }
        for (var at = branches.Count - 1; at > 0; at--)
            otherwise = new ScriptIfStatement(branches[at].Place, branches[at].Condition, branches[at].Then, otherwise);
        return new ScriptIfStatement(branches[0].Place, branches[0].Condition, branches[0].Then, otherwise);
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
