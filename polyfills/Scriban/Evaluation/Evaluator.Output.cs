using Scriban.Syntax;

namespace Scriban.Evaluation;

internal sealed partial class Evaluator
{
    // What stands in front of every line that is written while an indented code block is carried out, by it or by what it calls.
    private string? _indent;

    private void RunIndented(ScriptExpressionStatement statement)
    {
        var outer = _indent;
        // A block that takes white space away on its left stands where it is put.
        _indent = statement.Indent!.Length == 0 ? null : outer + statement.Indent;
        try
        {
            RunPlain(statement);
        }
        finally
        {
            _indent = outer;
        }
    }

    /// <summary>Writes a text; each line of it that begins here is indented like the code block that writes it.</summary>
    private void Write(ReadOnlySpan<char> text)
    {
        var output = context.Output;
        if (text.Length == 0 || !context.EnableOutput)
            return;
        if (context.LimitToString > 0 && output.Length + text.Length > context.LimitToString)
        {
            if (output.Length <= context.LimitToString)
                output.Append(text[..Math.Max(0, context.LimitToString - output.Length)]).Append("...");
            return;
        }
        if (_indent is not { } indent || (!text.Contains('\n') && (output.Length == 0 || output[^1] != '\n')))
        {
            output.Append(text);
            return;
        }
        var first = output.Length == 0 || output[^1] != '\n';
        for (var start = 0; start < text.Length;)
        {
            var end = text[start..].IndexOf('\n');
            end = end < 0 ? text.Length : start + end + 1;
            var line = text[start..end];
            if (!first && (context.IndentOnEmptyLines || line is not ("\n" or "\r\n")))
                output.Append(indent);
            output.Append(line);
            first = false;
            start = end;
        }
    }

    /// <summary>A text that was made longer, unless it has become too long.</summary>
    public string Bounded(string text, ScriptExpression node) => text.Length <= SizeLimit.Characters(context.LimitToString) ? text
        : throw new ScriptRuntimeException(node.Span, $"The text would be longer than the limit of {SizeLimit.Characters(context.LimitToString)} characters");

    /// <summary>A value as it is written.</summary>
    public string Text(object? value) => value switch
    {
        string text => text,
        null => "",
        int number => number.ToString(context.CurrentCulture),
        bool truth => truth ? "true" : "false",
        DateTime date => Functions.DateFunctions.Format(this, date, null),
        _ => Printer.Print(value, context.CurrentCulture, context.ObjectRecursionLimit, SizeLimit.Characters(context.LimitToString)),
    };

    /// <summary>Only null and false are false; zero and an empty text are true.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        Runtime.EmptyObject => false,
        _ => true,
    };
}
