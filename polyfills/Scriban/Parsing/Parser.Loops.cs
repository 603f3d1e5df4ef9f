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
            Report(opener, SyntaxForm.Of(opener.Text), "Expecting 'in' word during the parsing of the for statement");
        var outer = _inLoopHeader;
        _inLoopHeader = true;
        var list = Required(opener);
        var options = ParseLoopOptions(new ScriptLoopOptions(opener.Text == "tablerow"));
        _inLoopHeader = outer;
        var body = ParseBlock();
        if (_token.Type == TokenType.Identifier && _token.Text == "else")
        {
            var word = _token;
            Next();
            options = options with { Else = ParseBlockToEnd(word) };
        }
        else
        {
            ExpectEnd(opener);
        }
        return new ScriptForStatement(PlaceOf(opener), variable, list, options, body);
    }

    private ScriptVariable ParseLoopVariable(Token opener)
    {
        if (_token.Type is TokenType.Special || (_token.Type == TokenType.Identifier && _token.Text is not ("true" or "false" or "null" or "this")))
        {
            var variable = new ScriptVariable(PlaceOf(_token), _token.Text);
            Next();
            return variable;
        }
        Report(opener, SyntaxForm.Of(opener.Text), $"Expecting a variable instead of {Describe(_token)}");
        return new ScriptVariable(PlaceOf(opener), "_");
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
            Next();
            var value = ParseBinary(Precedence.Lowest) ?? new ScriptLiteral(PlaceOf(word), null);
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
        return new ScriptWhileStatement(PlaceOf(opener), condition, ParseBlockToEnd(opener));
    }
}
