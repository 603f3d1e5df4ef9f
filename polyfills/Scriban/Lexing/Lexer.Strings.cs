using System.Globalization;
using System.Text;

namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private void ReadString(int start, bool space)
    {
        var quote = _text[_at++];
        var end = quote == '`' ? FindVerbatimEnd() : FindQuote(_at, quote);
        if (end < 0)
        {
            AddError(_end, _end, quote == '`'
                ? "Unexpected end of file while parsing a verbatim string not terminated by a `"
                : $"Unexpected end of file while parsing a string not terminated by a {quote}");
            _at = _end;
            return;
        }
        var from = _at;
        var text = _text[from..end];
        _at = end + 1;
        if (quote == '`')
            text = text.Replace("``", "`", StringComparison.Ordinal);
        else if (Unescape(text, out var value) is { } problem)
            AddError(from + problem.At, from + problem.At + 1, problem.Message);
        else
            text = value;
        Add(TokenType.String, start, _at, space, text);
    }

    private int FindVerbatimEnd()
    {
        for (var at = _at; (at = _text.IndexOf('`', at)) >= 0 && at < _end; at++)
        {
            if (at + 1 >= _end || _text[at + 1] != '`')
                return at;
            at++;
        }
        return -1;
    }

    private int FindQuote(int from, char quote)
    {
        for (var at = from; at < _end; at++)
        {
            if (_text[at] == '\\')
                at++;
            else if (_text[at] == quote)
                return at;
        }
        return -1;
    }

    /// <summary>Resolves the escapes of a regular string; gives a message and its place when one is not known.</summary>
    public static (int At, string Message)? Unescape(string text, out string value)
    {
        value = text;
        if (!text.Contains('\\'))
            return null;
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 >= text.Length)
            {
                result.Append(text[at]);
                continue;
            }
            var sign = text[++at];
            if (sign is 'u' or 'x')
            {
                var digits = sign == 'u' ? 4 : 2;
                if (WrongDigit(text, at + 1, digits) is { } wrong)
                    return (wrong, $"Unexpected hex number `{(wrong < text.Length ? text[wrong] : ' ')}` following `\\{sign}`. Expecting {(sign == 'u' ? "`\\u0000` to `\\uffff`" : "`\\x00` to `\\xff`")}.");
                result.Append((char)int.Parse(text.AsSpan(at + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += digits;
            }
            else if (Escape(sign) is { } known)
                result.Append(known);
            else if (sign is not ('\n' or '\r'))
                return (at, $"Unexpected escape character `{sign}` in string. Only \\ ' \" 0 b f n r t u0000-uFFFF x00-xFF are allowed");
        }
        value = result.ToString();
        return null;
    }

    private static int? WrongDigit(string text, int start, int digits)
    {
        for (var at = start; at < start + digits; at++)
        {
            if (at >= text.Length || !char.IsAsciiHexDigit(text[at]))
                return at;
        }
        return null;
    }

    private static char? Escape(char sign) => sign switch
    {
        'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', 'v' => '\v', '0' => '\0',
        '\\' or '"' or '\'' or '{' or '}' => sign,
        _ => null,
    };

    /// <summary>One token for the whole of <c>$"text {expression}"</c>; the parser reads the expressions.</summary>
    private void ReadInterpolated(int start, bool space)
    {
        var quote = _text[_at++];
        var depth = 0;
        for (; _at < _end; _at++)
        {
            var sign = _text[_at];
            if (sign == '\\')
                _at++;
            else if (sign == '{')
                depth += depth == 0 && Peek(1) == '{' ? DoubledBrace() : 1;
            else if (sign == '}' && depth > 0)
                depth--;
            else if (depth > 0 && sign is '"' or '\'')
                _at = Math.Max(_at, FindQuote(_at + 1, sign));
            else if (depth == 0 && sign == quote)
            {
                _at++;
                Add(TokenType.Interpolated, start, _at, space);
                return;
            }
        }
        AddError(_end, _end, $"Unexpected end of file while parsing a string not terminated by a {quote}");
        _at = _end;
    }

    private int DoubledBrace()
    {
        _at++;
        return 0;
    }
}
