using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    // In `for x in list limit: 2` the words behind the list are not arguments of a function called list.
    private bool _inLoopHeader;

    private ScriptForStatement ParseFor(Token opener)
    {
        var variable = ParseLoopVariable(opener);
        if (!AcceptWord("in"))
            Report(_token, SyntaxForm.Of(opener.Text), $"Expecting `in` instead of {Describe(_token)}");
        var outer = _inLoopHeader;
        _inLoopHeader = true;
        var list = Required(opener);
        var options = ParseLoopOptions(new ScriptLoopOptions(opener.Text == "tablerow"));
        _inLoopHeader = outer;
        var body = ParseBlock();
        if (_token.Type == TokenType.Identifier && _token.Text == "else")
        {
            Next();
            options = options with { Else = ParseBlock() };
        }
        ExpectEnd(opener);
        return new ScriptForStatement(SpanOf(opener), variable, list, options, body);
    }

    private ScriptVariable ParseLoopVariable(Token opener)
    {
        if (_token.Type is TokenType.Identifier or TokenType.Special && _token.Text is not "in")
        {
            var variable = new ScriptVariable(SpanOf(_token), _token.Text);
            Next();
            return variable;
        }
        Report(_token, SyntaxForm.Of(opener.Text), $"Expecting <variable> instead of {Describe(_token)}");
        return new ScriptVariable(SpanOf(opener), "_");
    }

    private ScriptLoopOptions ParseLoopOptions(ScriptLoopOptions options)
    {
        while (_token.Type == TokenType.Identifier && IsLoopOption())
        {
            var word = _token;
            Next();
            if (word.Text == "reversed")
            {
                options = options with { Reversed = true };
                continue;
            }
            Expect(TokenType.Colon, ":", SyntaxForm.Of("for"));
            var value = ParseBinary(Precedence.Lowest) ?? new ScriptLiteral(SpanOf(word), null);
            options = word.Text switch
            {
                "offset" => options with { Offset = value },
                "limit" => options with { Limit = value },
                _ => options with { Columns = value },
            };
        }
        return options;
    }

    private bool IsLoopOption() => _inLoopHeader
        && (_token.Text == "reversed" || (_token.Text is "offset" or "limit" or "cols" && PeekType() == TokenType.Colon));

    private ScriptWhileStatement ParseWhile(Token opener)
    {
        var condition = Required(opener);
        return new ScriptWhileStatement(SpanOf(opener), condition, ParseBlockToEnd(opener));
    }
}
