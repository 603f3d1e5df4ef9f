using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private ScriptFunctionStatement ParseFunction(Token opener)
    {
        var name = ParseFunctionName(opener);
        var parameters = _token is { Type: TokenType.OpenParen } ? ParseParameters() : null;
        var body = ParseBlockToEnd(opener);
        return new ScriptFunctionStatement(PlaceOf(opener), name, new ScriptFunctionExpression(PlaceOf(opener), parameters, body, null));
    }

    private ScriptExpression ParseFunctionName(Token opener)
    {
        if (_token.Type is not (TokenType.Identifier or TokenType.Special))
        {
            Report(opener, SyntaxForm.Of("func"), $"Expecting a variable instead of {Describe(_token)}");
            return new ScriptVariable(PlaceOf(opener), "_");
        }
        var start = _token.Start;
        ScriptExpression name = new ScriptVariable(PlaceOf(_token), _token.Text);
        Next();
        while (Accept(TokenType.Dot) && _token.Type == TokenType.Identifier)
        {
            var member = _token;
            Next();
            name = new ScriptMemberExpression(PlaceFrom(start), name, member.Text, PlaceOf(member), false);
        }
        return name;
    }

    private List<ScriptParameter> ParseParameters()
    {
        var parameters = new List<ScriptParameter>();
        Next();
        SkipNewLines();
        while (_token.Type is TokenType.Identifier or TokenType.Special)
        {
            var name = _token;
            Next();
            if (parameters is [.., { IsRest: true }])
                Report(name, $"The parameter `{name.Text}` cannot follow a parameter that takes all further arguments");
            var rest = Accept(TokenType.Ellipsis);
            var value = !rest && Accept(TokenType.Assign) ? ParseBinary(Precedence.Lowest) : null;
            if (value is null && !rest && parameters.Exists(parameter => parameter.Default is not null))
                Report(name, $"The parameter `{name.Text}` needs a default value, because one before it has one");
            parameters.Add(new ScriptParameter(name.Text, value, rest));
            SkipNewLines();
            if (!Accept(TokenType.Comma))
                break;
            SkipNewLines();
        }
        ExpectClosing(TokenType.CloseParen, ")");
        return parameters;
    }

    /// <summary><c>name(x, y) = value</c>.</summary>
    private ScriptFunctionStatement? ParseInlineFunction(ScriptFunctionCall call, int start)
    {
        if (call.Target is not ScriptVariable || call.Arguments.Any(argument => argument.Name is not null || argument.Value is not ScriptVariable))
            return null;
        Next();
        SkipNewLines();
        var value = ParseExpression() ?? new ScriptLiteral(call.Place, null);
        var parameters = call.Arguments.Select(argument => new ScriptParameter(((ScriptVariable)argument.Value).Name, null, false)).ToList();
        var place = PlaceFrom(start);
        return new ScriptFunctionStatement(place, call.Target, new ScriptFunctionExpression(place, parameters, null, value));
    }

    /// <summary><c>do ... end</c>.</summary>
    private ScriptFunctionExpression ParseAnonymous()
    {
        var opener = _token;
        Next();
        var parameters = _token is { Type: TokenType.OpenParen } ? ParseParameters() : null;
        var loop = _inLoopHeader;
        _inLoopHeader = false;
        var body = ParseBlockToEnd(opener);
        _inLoopHeader = loop;
        return new ScriptFunctionExpression(PlaceOf(opener), parameters, body, null);
    }
}
