namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    /// <summary>How the white space beside a block is taken away: not at all, <c>-</c> all of it, <c>~</c> up to the end of the line.</summary>
    private enum Strip { None, All, Line }

    private void ReadTemplate()
    {
        var strip = Strip.None;
        while (true)
        {
            var start = StripLeft(_at, strip);
            var open = FindOpening(_at, out var percents);
            if (open < 0)
            {
                AddRaw(start, _end);
                _at = _end;
                return;
            }
            _at = open + 2 + percents;
            var left = ReadStrip();
            AddRaw(start, StripRight(start, open, left));
            strip = percents == 0 ? ReadBlock(open, start, left) : ReadEscape(open, percents);
        }
    }

    /// <summary>The next <c>{{</c> or <c>{%{</c>; the latter with its number of percent signs.</summary>
    private int FindOpening(int from, out int percents)
    {
        percents = 0;
        for (var at = from; (at = _text.IndexOf('{', at)) >= 0 && at + 1 < _end; at++)
        {
            if (_text[at + 1] == '{')
                return at;
            var behind = at + 1;
            while (behind < _end && _text[behind] == '%')
                behind++;
            if (behind > at + 1 && behind < _end && _text[behind] == '{')
            {
                percents = behind - at - 1;
                return at;
            }
        }
        return -1;
    }

    private Strip ReadBlock(int open, int rawStart, Strip left)
    {
        Add(TokenType.CodeEnter, open, _at, false, left == Strip.None ? Indentation(rawStart, open) : "");
        return ReadCode(untilExit: true);
    }

    private Strip ReadEscape(int open, int percents)
    {
        var close = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(close, _at, StringComparison.Ordinal);
        if (end < 0)
        {
            AddError(open, _at, $"The escape block is not closed by `{close}`");
            _at = _end;
            return Strip.None;
        }
        var strip = end > _at ? StripOf(_text[end - 1]) : Strip.None;
        AddRaw(_at, strip == Strip.None ? end : end - 1);
        _at = end + close.Length;
        return strip;
    }

    /// <summary>The white space in front of a code block that begins its line: what it writes is indented by that.</summary>
    private string? Indentation(int rawStart, int open)
    {
        var start = open;
        while (start > rawStart && _text[start - 1] is ' ' or '\t')
            start--;
        return start < open && (start == 0 || _text[start - 1] == '\n') ? _text[start..open] : null;
    }

    private Strip ReadStrip()
    {
        var strip = StripOf(Peek());
        if (strip != Strip.None)
            _at++;
        return strip;
    }

    private static Strip StripOf(char sign) => sign switch { '-' => Strip.All, '~' => Strip.Line, _ => Strip.None };

    private int StripLeft(int start, Strip strip)
    {
        if (strip == Strip.None)
            return start;
        while (start < _end && char.IsWhiteSpace(_text[start]))
        {
            if (strip == Strip.Line && _text[start] == '\n')
                return start + 1;
            start++;
        }
        return start;
    }

    private int StripRight(int start, int end, Strip strip)
    {
        while (strip != Strip.None && end > start && char.IsWhiteSpace(_text[end - 1]) && !(strip == Strip.Line && _text[end - 1] == '\n'))
            end--;
        return end;
    }

    private void AddRaw(int start, int end)
    {
        if (end > start)
            Add(TokenType.Raw, start, end);
    }
}
