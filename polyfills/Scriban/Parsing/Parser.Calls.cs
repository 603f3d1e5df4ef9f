using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private bool StartsArgument() => _token.Type switch
    {
        TokenType.Identifier => _token.Text is not ("end" or "else" or "when" or "in") && !IsLoopOption(),
        TokenType.Special or TokenType.Number or TokenType.String or TokenType.Interpolated => true,
        TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace => _token.Space,
        TokenType.At or TokenType.Caret or TokenType.Not => true,
        TokenType.Increment or TokenType.Decrement => _token.Space && PeekType() is TokenType.Identifier or TokenType.Special,
        _ => false,
    };

    // Between arguments `-1` is a number, while `- 1` goes on with a difference.
    private bool IsSignedArgument() => _token is { Type: TokenType.Minus or TokenType.Plus, Space: true }
        && _index + 1 < _tokens.Length && !_tokens[_index + 1].Space && _tokens[_index + 1].Start == _token.End;

    /// <summary><c>function argument argument name: argument</c>.</summary>
    private ScriptFunctionCall ParseCall(ScriptExpression target, int start)
    {
        var arguments = new List<ScriptArgument>();
        while (StartsArgument() || (arguments.Count > 0 && IsSignedArgument()))
        {
            var named = IsNamed();
            var name = named ? _token.Text : null;
            if (!named && arguments is [.., { Name: not null }])
                Report(_token, SyntaxForm.Call, $"Expecting a named argument instead of {Describe(_token)}: once an argument is named, the following arguments must be named");
            if (named)
            {
                Next();
                Next();
                SkipNewLines();
            }
            var before = _index;
            if (ParseBinary(Precedence.AboveConditional, inArgument: true) is { } value)
                arguments.Add(new ScriptArgument(name, value));
            else if (_index == before)
                break;
        }
        return new ScriptFunctionCall(PlaceFrom(start), target, arguments, explicitCall: false);
    }

    // `name:` without a space; `condition ? yes : no` has one.
    private bool IsNamed() => _token.Type == TokenType.Identifier && PeekType() == TokenType.Colon && !_tokens[_index + 1].Space;

    /// <summary><c>function(argument, argument)</c>.</summary>
    private ScriptFunctionCall ParseExplicitCall(ScriptExpression target, int start)
    {
        var arguments = new List<ScriptArgument>();
        Next();
        SkipNewLines();
        while (_token.Type is not (TokenType.CloseParen or TokenType.End or TokenType.CodeExit))
        {
            var name = IsNamed() ? _token.Text : null;
            if (name is not null)
            {
                Next();
                Next();
            }
            if (ParseNested() is not { } value)
                break;
            arguments.Add(new ScriptArgument(name, value));
            SkipNewLines();
            if (!Accept(TokenType.Comma))
                break;
            SkipNewLines();
        }
        ExpectClosing(TokenType.CloseParen, ")");
        return new ScriptFunctionCall(PlaceFrom(start), target, arguments, explicitCall: true);
    }

    /// <summary>An expression between brackets: the words of a loop header mean nothing there.</summary>
    private ScriptExpression? ParseNested()
    {
        var outer = _inLoopHeader;
        _inLoopHeader = false;
        var expression = ParseValue();
        _inLoopHeader = outer;
        return expression;
    }
}
