using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Evaluation;

/// <summary>Values as text: lists as <c>[1, "a"]</c>, objects as <c>{a: 1}</c>.</summary>
internal static class Printer
{
    private const int DeepestNesting = 20;

    public static string Print(object? value)
    {
        if (value is string text)
            return text;
        var output = new StringBuilder();
        Print(output, value, 0);
        return output.ToString();
    }

    private static void Print(StringBuilder output, object? value, int depth)
    {
        if (depth > DeepestNesting)
        {
            output.Append("...");
            return;
        }
        switch (value)
        {
            case null: output.Append(depth > 0 ? "null" : ""); break;
            case string text: output.Append(Quote(text)); break;
            case bool truth: output.Append(truth ? "true" : "false"); break;
            case IDictionary<string, object?> members: PrintMembers(output, members, depth); break;
            case IDictionary entries: PrintMembers(output, entries.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create($"{entry.Key}", entry.Value)), depth); break;
            case IEnumerable items: PrintItems(output, items, depth); break;
            default: output.Append(Scalar(value)); break;
        }
    }

    private static void PrintItems(StringBuilder output, IEnumerable items, int depth)
    {
        var separator = "[";
        foreach (var item in items)
        {
            output.Append(separator);
            Print(output, item, depth + 1);
            separator = ", ";
        }
        output.Append(separator == "[" ? "[]" : "]");
    }

    private static void PrintMembers(StringBuilder output, IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        var separator = "{";
        foreach (var (name, value) in members)
        {
            output.Append(separator).Append(name).Append(": ");
            Print(output, value, depth + 1);
            separator = ", ";
        }
        output.Append(separator == "{" ? "{}" : "}");
    }

    private static string Scalar(object value) => value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => WithPoint(number.ToString("R", CultureInfo.InvariantCulture)),
        float number => WithPoint(number.ToString("R", CultureInfo.InvariantCulture)),
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number that is not whole by type shows it: <c>1.0</c>.</summary>
    private static string WithPoint(string digits)
    {
        foreach (var sign in digits)
        {
            if (sign is not ('-' or (>= '0' and <= '9')))
                return digits;
        }
        return digits + ".0";
    }

    /// <summary>A text as a literal, in double quotes.</summary>
    public static string Quote(string text) => $"\"{Escape(text)}\"";

    /// <summary>A text with its special characters escaped.</summary>
    public static string Escape(string text)
    {
        var output = new StringBuilder(text.Length + 2);
        foreach (var sign in text)
        {
            var escape = sign switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", '\b' => "\\b", '\f' => "\\f", '\v' => "\\v", '"' => "\\\"", '\\' => "\\\\", _ => null };
            if (escape is not null)
                output.Append(escape);
            else if (char.IsControl(sign))
                output.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}");
            else
                output.Append(sign);
        }
        return output.ToString();
    }
}
