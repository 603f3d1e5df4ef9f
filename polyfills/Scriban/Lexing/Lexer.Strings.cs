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
            AddError(start, _end, "Unexpected end of file while parsing a string not terminated by a quote");
            _at = _end;
            return;
        }
        var text = _text[_at..end];
        _at = end + 1;
        if (quote == '`')
            Add(TokenType.String, start, _at, space, text.Replace("``", "`", StringComparison.Ordinal));
        else if (Unescape(text, out var value) is { } problem)
            AddError(start, _at, problem);
        else
            Add(TokenType.String, start, _at, space, value);
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

    /// <summary>Resolves the escapes of a regular string; gives a message when one is not known.</summary>
    public static string? Unescape(string text, out string value)
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
            var digits = sign switch { 'u' => 4, 'x' => 2, _ => 0 };
            if (digits > 0)
            {
                if (at + digits >= text.Length || !int.TryParse(text.AsSpan(at + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
                    return $"Unexpected hex number after `\\{sign}`";
                result.Append((char)code);
                at += digits;
            }
            else if (Escape(sign) is { } known)
                result.Append(known);
            else if (sign != '\n')
                return $"Unexpected escape character `{sign}` in string";
        }
        value = result.ToString();
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
        AddError(start, _end, "Unexpected end of file while parsing a string not terminated by a quote");
        _at = _end;
    }

    private int DoubledBrace()
    {
        _at++;
        return 0;
    }
}
