namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Reads code up to <c>}}</c> or the end; gives how the white space behind it is taken away.</summary>
    private Strip ReadCode(bool untilExit)
    {
        _braces = 0;
        while (true)
        {
            var space = SkipBlanks();
            if (_at >= _end)
                return Strip.None;
            var start = _at;
            if (untilExit && _braces == 0 && IsExit(out var strip))
            {
                _at += strip == Strip.None ? 2 : 3;
                Add(TokenType.CodeExit, start, _at);
                return strip;
            }
            ReadToken(start, space);
        }
    }

    private bool IsExit(out Strip strip)
    {
        strip = StripOf(Peek());
        var at = strip == Strip.None ? 0 : 1;
        return Peek(at) == '}' && Peek(at + 1) == '}';
    }

    private bool SkipBlanks()
    {
        var start = _at;
        while (_at < _end && _text[_at] is not '\n' && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '#'))
        {
            if (_text[_at] == '#')
                SkipComment();
            else
                _at++;
        }
        return _at > start;
    }

    /// <summary><c>#</c> ends with its line, <c>##</c> with the next <c>##</c>, both at the latest with the code block.</summary>
    private void SkipComment()
    {
        var several = Peek(1) == '#';
        _at += several ? 2 : 1;
        while (_at < _end)
        {
            if (Peek() == '}' && Peek(1) == '}')
            {
                // The sign before the braces belongs to them, not to the comment.
                if (_text[_at - 1] is '-' or '~')
                    _at--;
                return;
            }
            if (!several && Peek() == '\n')
                return;
            if (several && Peek() == '#' && Peek(1) == '#')
            {
                _at += 2;
                return;
            }
            _at++;
        }
    }

    private void ReadToken(int start, bool space)
    {
        var first = _text[_at];
        if (first == '\n')
        {
            _at++;
            Add(TokenType.NewLine, start, _at);
        }
        else if (char.IsAsciiLetter(first) || first == '_' || (first > 127 && char.IsLetter(first)))
            ReadIdentifier(start, space);
        else if (char.IsAsciiDigit(first))
            ReadNumber(start, space);
        else if (first is '"' or '\'' or '`')
            ReadString(start, space);
        else if (first == '$')
            ReadSpecial(start, space);
        else
            ReadOperator(start, space);
    }

    private void ReadIdentifier(int start, bool space)
    {
        SkipName();
        // The one name with a question mark: list.empty?
        var dotted = _count > 0 && _tokens[_count - 1].Type is TokenType.Dot or TokenType.OptionalDot;
        if (dotted && Peek() == '?' && _text.AsSpan(start, _at - start) is "empty")
            _at++;
        Add(TokenType.Identifier, start, _at, space, _text[start.._at]);
    }

    private void ReadSpecial(int start, bool space)
    {
        _at++;
        if (Peek() is '"' or '\'')
        {
            ReadInterpolated(start, space);
            return;
        }
        if (Peek() == '$')
            _at++;
        else
            SkipName();
        Add(TokenType.Special, start, _at, space, _text[start.._at]);
    }

    private void SkipName()
    {
        while (_at < _end && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_' || (_text[_at] > 127 && char.IsLetterOrDigit(_text[_at]))))
            _at++;
    }
}
