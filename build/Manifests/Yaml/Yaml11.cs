using System.Globalization;

namespace Pipeline.Manifests.Yaml;

/// <summary>
/// What a plain scalar means in YAML 1.1 (https://yaml.org/type/), as PyYAML and so seed-farmer read it. Where the
/// meaning would surprise whoever wrote it, the answer is a trap: a sentence that says so.
/// </summary>
internal static class Yaml11
{
    /// <summary>The value of a plain scalar: null, bool, long, double or string.</summary>
    /// <param name="text">The scalar as written.</param>
    /// <param name="trap">What YAML 1.1 would make of it, when that is hardly meant; null when all is well.</param>
    public static object? Resolve(string text, out string? trap)
    {
        trap = null;
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON":
                return true;
            case "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF":
                return false;
        }

        return char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.' ? Number(text, out trap) ?? text : text;
    }

    private static object? Number(string text, out string? trap)
    {
        trap = null;
        var negative = text[0] == '-';
        var digits = text.AsSpan(text[0] is '+' or '-' ? 1 : 0);
        if (digits.IsEmpty)
            return null;
        if (digits is ".inf" or ".Inf" or ".INF" or ".nan" or ".NaN" or ".NAN")
            trap = "is infinity or not-a-number in YAML";
        else if (IsDate(text))
            trap = "is a date in YAML";
        else if (digits.Length > 1 && digits[0] == '0' && Only(digits, "01234567_"))
            trap = "begins with 0, so YAML 1.1 reads it as an octal number";
        else if (IsSexagesimal(digits))
            trap = "is a base-60 number in YAML 1.1";
        return trap is not null ? text
            : digits.StartsWith("0x") && digits.Length > 2 && Only(digits[2..], "0123456789abcdefABCDEF_") ? Whole(digits[2..], 16, negative, out trap)
            : digits.StartsWith("0b") && digits.Length > 2 && Only(digits[2..], "01_") ? Whole(digits[2..], 2, negative, out trap)
            : (digits is "0" || digits[0] is >= '1' and <= '9') && Only(digits, "0123456789_") ? Whole(digits, 10, negative, out trap)
            : Fraction(digits, negative);
    }

    private static object? Whole(ReadOnlySpan<char> digits, int radix, bool negative, out string? trap)
    {
        trap = null;
        Int128 value = 0;
        foreach (var c in digits)
        {
            if (c == '_')
                continue;
            value = value * radix + (char.IsAsciiDigit(c) ? c - '0' : char.ToLowerInvariant(c) - 'a' + 10);
            if (value > long.MaxValue)
            {
                trap = "is a number too large to keep exactly";
                return null;
            }
        }

        return (long)(negative ? -value : value);
    }

    // A number needs its point, and an exponent its sign; "1e3" and "1.2.3" are text.
    private static object? Fraction(ReadOnlySpan<char> digits, bool negative)
    {
        var mantissa = digits;
        if (digits.IndexOfAny('e', 'E') is > 0 and var exponent)
        {
            mantissa = digits[..exponent];
            var power = digits[(exponent + 1)..];
            if (power.Length < 2 || power[0] is not ('+' or '-') || !Only(power[1..], "0123456789"))
                return null;
        }

        return mantissa.Count('.') == 1 && mantissa.IndexOfAnyInRange('0', '9') is 0 or 1
            && mantissa[0] != '_' && Only(mantissa, "0123456789_.")
            && double.TryParse(digits.ToString().Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? negative ? -value : value
            : null;
    }

    private static bool IsDate(string text)
    {
        var parts = text.Split(['T', 't', ' ', '\t'], 2);
        var date = parts[0].Split('-');
        return date is [{ Length: 4 }, { Length: 1 or 2 }, { Length: 1 or 2 }] && date.All(part => Only(part, "0123456789"))
            && (parts.Length == 1 ? parts[0].Length == 10 : parts[1].Contains(':') && Only(parts[1], "0123456789:.Z+- \t"));
    }

    private static bool IsSexagesimal(ReadOnlySpan<char> digits)
    {
        var first = digits.IndexOf(':');
        if (first <= 0 || !char.IsAsciiDigit(digits[0]) || !Only(digits[..first], "0123456789_"))
            return false;
        var rest = digits[(first + 1)..].ToString();
        var fraction = rest.IndexOf('.');
        if (fraction >= 0 && !Only(rest.AsSpan(fraction + 1), "0123456789_"))
            return false;
        return (fraction >= 0 || digits[0] != '0') && rest[..(fraction < 0 ? rest.Length : fraction)].Split(':')
            .All(part => part is { Length: 1 } && char.IsAsciiDigit(part[0]) || part is [>= '0' and <= '5', >= '0' and <= '9']);
    }

    private static bool Only(ReadOnlySpan<char> text, ReadOnlySpan<char> allowed) => !text.ContainsAnyExcept(allowed);
}
