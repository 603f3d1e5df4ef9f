using System.Globalization;
using System.Numerics;

namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private void ReadNumber(int start, bool space)
    {
        if (Peek() == '0' && Peek(1) is 'x' or 'X' or 'b' or 'B')
        {
            ReadBits(start, space, Peek(1) is 'x' or 'X');
            return;
        }
        SkipDigits();
        // Nearly every number is small and whole; the rest of the number parsers need not be loaded for it.
        if (_at - start <= 9 && !(Peek() == '.' && char.IsAsciiDigit(Peek(1))) && Peek() is not ('e' or 'E' or 'f' or 'F' or 'd' or 'D' or 'm' or 'M'))
        {
            Add(TokenType.Number, start, _at, space, Small(start, _at));
            return;
        }
        ReadLongNumber(start, space);
    }

    private int Small(int start, int end)
    {
        var value = 0;
        for (var at = start; at < end; at++)
            value = (value * 10) + (_text[at] - '0');
        return value;
    }

    private void ReadLongNumber(int start, bool space)
    {
        var real = Peek() == '.' && char.IsAsciiDigit(Peek(1));
        if (real)
        {
            _at++;
            SkipDigits();
        }
        var exponent = Peek() is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2))));
        if (exponent)
        {
            _at += 2;
            SkipDigits();
        }
        var digits = _text.AsSpan(start, _at - start);
        Add(TokenType.Number, start, _at, space, Suffixed(digits) ?? (real || exponent ? ParseReal(digits, real) : Narrow(BigInteger.Parse(digits, CultureInfo.InvariantCulture))));
    }

    private object? Suffixed(ReadOnlySpan<char> digits)
    {
        object? value = Peek() switch
        {
            'f' or 'F' => float.Parse(digits, CultureInfo.InvariantCulture),
            'd' or 'D' => double.Parse(digits, CultureInfo.InvariantCulture),
            'm' or 'M' => Decimal(digits),
            _ => null,
        };
        if (value is not null)
            _at++;
        return value;
    }

    private decimal Decimal(ReadOnlySpan<char> digits)
    {
        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            AddError(_at - digits.Length, _at, $"The number `{digits}m` is too large for a decimal");
        return value;
    }

    /// <summary><c>1e3</c> is a whole number, <c>1.0e3</c> is not.</summary>
    private static object ParseReal(ReadOnlySpan<char> digits, bool point)
    {
        var value = double.Parse(digits, CultureInfo.InvariantCulture);
        return point || value != Math.Floor(value) || Math.Abs(value) > int.MaxValue ? (object)value : (int)value;
    }

    private void ReadBits(int start, bool space, bool hexadecimal)
    {
        _at += 2;
        var first = _at;
        while (hexadecimal ? char.IsAsciiHexDigit(Peek()) : Peek() is '0' or '1')
            _at++;
        if (_at == first)
            AddError(start, _at, hexadecimal
                ? "Invalid hex number, expecting at least a hex digit [0-9a-fA-F] after 0x"
                : "Invalid binary number, expecting at least a binary digit [0-1] after 0b");
        var style = hexadecimal ? NumberStyles.HexNumber : NumberStyles.BinaryNumber;
        var value = BigInteger.Parse(string.Concat("0", _text.AsSpan(first, _at - first)), style, CultureInfo.InvariantCulture);
        if (Peek() is 'u' or 'U')
            _at++;
        else if (value > int.MaxValue && value <= uint.MaxValue)
            value -= BigInteger.One << 32;
        else if (value > long.MaxValue && value <= ulong.MaxValue)
            value -= BigInteger.One << 64;
        Add(TokenType.Number, start, _at, space, Narrow(value));
    }

    /// <summary>A whole number in the smaller of int and long that holds it.</summary>
    public static object Narrow(long value) => value is >= int.MinValue and <= int.MaxValue ? (object)(int)value : value;

    /// <summary>A whole number in the smallest of int, long and big integer that holds it.</summary>
    public static object Narrow(BigInteger value) =>
        value >= int.MinValue && value <= int.MaxValue ? (object)(int)value
        : value >= long.MinValue && value <= long.MaxValue ? (object)(long)value
        : value;

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()))
            _at++;
    }
}
