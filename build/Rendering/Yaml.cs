using System.Collections;
using System.Globalization;
using System.Text;

namespace Pipeline.Rendering;

/// <summary>
/// Writes values so that no YAML reader takes them for something else. CloudFormation reads YAML 1.1, where <c>yes</c> and <c>On</c>
/// are booleans, <c>012345678901</c> and <c>1_000</c> are numbers, <c>2012-10-17</c> is a date and <c>12:30:00</c> is a count of seconds.
/// </summary>
internal static class Yaml
{
    /// <summary>A value as a text: plain when it is a harmless word, in double quotes otherwise.</summary>
    public static string Text(object? value) => Scalar(value) is var text && IsHarmless(text) ? text : Quote(text);

    /// <summary>A value with its type, on one line.</summary>
    public static string Value(object? value) => value switch
    {
        null => "null",
        string => Text(value),
        bool or IEnumerable => Json(value),
        _ => Scalar(value),
    };

    /// <summary>A value as JSON, with a blank behind colons and commas, which makes it YAML too.</summary>
    public static string Json(object? value)
    {
        var output = new StringBuilder();
        Write(output, value);
        return output.ToString();
    }

    private static void Write(StringBuilder output, object? value)
    {
        switch (value)
        {
            case null: output.Append("null"); break;
            case string text: output.Append(Quote(text)); break;
            case bool truth: output.Append(truth ? "true" : "false"); break;
            case IDictionary<string, object?> members: WriteMembers(output, members); break;
            case IEnumerable items: WriteItems(output, items); break;
            default: output.Append(Scalar(value)); break;
        }
    }

    private static void WriteItems(StringBuilder output, IEnumerable items)
    {
        var separator = "[";
        foreach (var item in items)
        {
            output.Append(separator);
            Write(output, item);
            separator = ", ";
        }
        output.Append(separator == "[" ? "[]" : "]");
    }

    private static void WriteMembers(StringBuilder output, IDictionary<string, object?> members)
    {
        var separator = "{";
        foreach (var (name, value) in members)
        {
            output.Append(separator).Append(Quote(name)).Append(": ");
            Write(output, value);
            separator = ", ";
        }
        output.Append(separator == "{" ? "{}" : "}");
    }

    private static string Scalar(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable => Json(value),
        _ => value.ToString() ?? "",
    };

    // Words of letters, digits and a few signs that begin with a letter, and that YAML 1.1 gives no meaning to.
    private static bool IsHarmless(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]))
            return false;
        foreach (var sign in text)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && sign is not ('_' or '-' or '.' or '/'))
                return false;
        }
        return text.ToLowerInvariant() is not ("y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null");
    }

    private static string Quote(string text)
    {
        var output = new StringBuilder(text.Length + 2).Append('"');
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            var pair = char.IsHighSurrogate(sign) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            if (pair)
                output.Append(sign).Append(text[++at]);
            else
                Append(output, sign);
        }
        return output.Append('"').ToString();
    }

    private static void Append(StringBuilder output, char sign)
    {
        switch (sign)
        {
            case '"': output.Append("\\\""); break;
            case '\\': output.Append("\\\\"); break;
            case '\n': output.Append("\\n"); break;
            case '\r': output.Append("\\r"); break;
            case '\t': output.Append("\\t"); break;
            // Half a surrogate pair is no character, in no encoding.
            case >= '\uD800' and <= '\uDFFF': output.Append("\\uFFFD"); break;
            // Control characters, the line separators of YAML 1.1 and the byte order mark.
            case < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE':
                output.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}");
                break;
            default: output.Append(sign); break;
        }
    }
}
