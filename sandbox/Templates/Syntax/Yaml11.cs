using System.Globalization;

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>
/// What plain scalars mean in YAML 1.1 (https://yaml.org/type/): the rules that make <c>On</c> a boolean and <c>012</c> ten.
/// Timestamps stay strings, because CloudFormation does not support that tag.
/// </summary>
public static class Yaml11
{
    /// <summary>Resolves a plain (unquoted, untagged) scalar.</summary>
    public static ResolvedScalar Resolve(string text)
    {
        if (text.Length == 0)
            return new(ScalarKind.Null);
        // The first character alone decides for nearly every string of a template.
        return text[0] switch
        {
            '~' or 'n' or 'N' or 'y' or 'Y' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' => Word(text),
            (>= '0' and <= '9') or '+' or '-' or '.' => Number(text),
            _ => new(ScalarKind.String),
        };
    }

    private static ResolvedScalar Word(string text) => text switch
    {
        "~" or "null" or "Null" or "NULL" => new(ScalarKind.Null),
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => new(ScalarKind.Boolean, "true"),
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => new(ScalarKind.Boolean, "false"),
        _ => new(ScalarKind.String),
    };

    private static ResolvedScalar Number(string text)
    {
        var negative = text[0] == '-';
        var digits = text.AsSpan(text[0] is '-' or '+' ? 1 : 0);
        if (digits.IsEmpty)
            return new(ScalarKind.String);
        if (Whole(digits) is { } whole)
            return new(ScalarKind.Integer, Written(text, (negative && whole != 0 ? "-" : "") + whole.ToString(CultureInfo.InvariantCulture)));
        if (digits is ".inf" or ".Inf" or ".INF" || text is ".nan" or ".NaN" or ".NAN")
            return new(ScalarKind.Float);
        return Real(digits) ? new(ScalarKind.Float, Written(text, RealText(text))) : new(ScalarKind.String);
    }

    private static string? Written(string text, string canonical) => canonical == text ? null : canonical;

    private static UInt128? Whole(ReadOnlySpan<char> digits)
    {
        if (digits.StartsWith("0b"))
            return Radix(digits[2..], 2);
        if (digits.StartsWith("0x"))
            return Radix(digits[2..], 16);
        if (digits[0] == '0' && digits.Length > 1)
            return Radix(digits[1..], 8);
        return digits.Contains(':') ? Sexagesimal(digits) : Radix(digits, 10);
    }

    private static UInt128? Radix(ReadOnlySpan<char> digits, int radix)
    {
        var value = UInt128.Zero;
        var any = false;
        // Longer digit strings are identifiers rather than numbers; BigInteger would have another assembly loaded for them.
        if (digits.Length > radix switch { 2 => 128, 8 => 42, 10 => 38, _ => 32 })
            return null;
        foreach (var digit in digits)
        {
            if (digit == '_')
                continue;
            var weight = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            if (weight >= radix)
                return null;
            value = value * (uint)radix + (uint)weight;
            any = true;
        }
        return any ? value : null;
    }

    private static UInt128? Sexagesimal(ReadOnlySpan<char> digits)
    {
        UInt128? value = null;
        if (digits.Length > 50)
            return null;
        foreach (var range in digits.Split(':'))
        {
            var part = digits[range];
            if (part.IsEmpty || Radix(part, 10) is not { } weight || value is not null && (weight > 59 || part.Length > 2))
                return null;
            value = (value ?? 0) * 60 + weight;
        }
        return digits[0] == '0' ? null : value;
    }

    private static bool Real(ReadOnlySpan<char> digits)
    {
        var exponent = digits.IndexOfAny('e', 'E');
        var mantissa = exponent < 0 ? digits : digits[..exponent];
        var dot = mantissa.IndexOf('.');
        if (dot < 0 && exponent < 0 || !IsMantissa(mantissa) || mantissa[0] == '_')
            return false;
        if (dot >= 0 && mantissa[(dot + 1)..].Contains('.'))
            return false;
        if (exponent < 0)
            return true;
        var power = digits[(exponent + 1)..];
        power = power.Length > 0 && power[0] is '+' or '-' ? power[1..] : power;
        return !power.IsEmpty && !power.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsMantissa(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var character in text)
            if (char.IsAsciiDigit(character))
                digits++;
            else if (character is not ('_' or '.'))
                return false;
        return digits > 0;
    }

    private static string RealText(string text) =>
        double.TryParse(text.Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value.ToString("R", CultureInfo.InvariantCulture)
            : text;
}
