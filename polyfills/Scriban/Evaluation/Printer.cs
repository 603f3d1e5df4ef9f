using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Evaluation;

/// <summary>Values as text: lists as <c>[1, "a"]</c>, objects as <c>{a: 1}</c>.</summary>
internal sealed class Printer
{
    private readonly StringBuilder _output = new();
    private readonly CultureInfo _culture;
    private readonly int _deepest;
    private readonly int _longest;

    private Printer(CultureInfo culture, int deepest, int longest)
    {
        _culture = culture;
        _deepest = deepest;
        _longest = longest;
    }

    /// <summary>A value as it is written.</summary>
    /// <param name="value">The value.</param>
    /// <param name="culture">How numbers are written; invariant if null.</param>
    /// <param name="deepest">How deep lists and objects are written; 0 for any depth.</param>
    /// <param name="longest">After how many characters <c>...</c> stands for the rest.</param>
    public static string Print(object? value, CultureInfo? culture = null, int deepest = 20, int longest = 1 << 20)
    {
        if (value is string text)
            return text;
        var printer = new Printer(culture ?? CultureInfo.InvariantCulture, deepest, longest);
        printer.Print(value, 0);
        return printer._output.ToString();
    }

    private void Print(object? value, int depth)
    {
        if (_deepest > 0 && depth > _deepest)
        {
            _output.Append("...");
            return;
        }
        switch (value)
        {
            case null: _output.Append(depth > 0 ? "null" : ""); break;
            case string text: _output.Append(Quote(text)); break;
            case bool truth: _output.Append(truth ? "true" : "false"); break;
            case IScriptFunction and not ScriptObject: _output.Append("<function>"); break;
            case IDictionary<string, object?> members: PrintMembers(members, depth); break;
            case IDictionary entries: PrintMembers(entries.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create($"{entry.Key}", entry.Value)), depth); break;
            case IEnumerable items: PrintItems(items, depth); break;
            default: _output.Append(Scalar(value)); break;
        }
    }

    private void PrintItems(IEnumerable items, int depth)
    {
        var separator = "[";
        foreach (var item in items)
        {
            _output.Append(separator);
            separator = ", ";
            if (IsFull())
                break;
            Print(item, depth + 1);
        }
        _output.Append(separator == "[" ? "[]" : "]");
    }

    private void PrintMembers(IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        var separator = "{";
        foreach (var (name, value) in members)
        {
            _output.Append(separator);
            separator = ", ";
            if (IsFull())
                break;
            _output.Append(name).Append(": ");
            Print(value, depth + 1);
        }
        _output.Append(separator == "{" ? "{}" : "}");
    }

    // A list that holds itself twice has a million parts twenty levels down.
    private bool IsFull()
    {
        if (_output.Length < _longest)
            return false;
        _output.Append("...");
        return true;
    }

    private string Scalar(object value) => value switch
    {
        int number => number.ToString(_culture),
        double number => number.ToString("R", _culture),
        float number => number.ToString("R", _culture),
        BigInteger number => number.ToString(_culture),
        IFormattable formattable => formattable.ToString(null, _culture),
        _ => value.ToString() ?? "",
    };

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
