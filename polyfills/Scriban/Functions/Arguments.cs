using System.Collections;
using System.Globalization;
using Scriban.Evaluation;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The arguments of a built-in function, by position.</summary>
internal readonly struct Arguments(Evaluator evaluator, Call call, object?[] values)
{
    public object? this[int at] => values[at];

    public Evaluator Evaluator => evaluator;

    public Call Call => call;

    public SourceSpan Span => call.Span;

    /// <summary>A value as it would be written; empty for null.</summary>
    public string Text(int at) => evaluator.Text(values[at]);

    public string? OptionalText(int at) => values[at] is null ? null : evaluator.Text(values[at]);

    public int Integer(int at, int otherwise = 0) => values[at] is null ? otherwise : evaluator.Integer(values[at], call.Span);

    public double Real(int at) => (double)evaluator.Convert(values[at], typeof(double), call.Span)!;

    public bool Flag(int at) => Evaluator.IsTrue(values[at]);

    /// <summary>The elements of a list, read as they are asked for; none for null. A text is a list of its characters.</summary>
    public IEnumerable<object?> Items(int at) => values[at] switch
    {
        null => [],
        ScriptRange range => Bounded(range, evaluator.Context.LoopLimit, call),
        IEnumerable<object?> items => items,
        string text => text.Select(object? (sign) => sign.ToString()),
        IEnumerable items => items.Cast<object?>(),
        var single => throw Unable(single, "IEnumerable"),
    };

    // A few signs make a range that no memory holds.
    private static IEnumerable<object?> Bounded(ScriptRange range, int limit, Call call)
    {
        var read = 0;
        foreach (var value in range)
            yield return limit == 0 || read++ < limit ? value : throw call.Fail($"Exceeding number of iteration limit `{limit}` for the range of {call.Name}.");
    }

    /// <summary>A copy of a list.</summary>
    public List<object?> List(int at) => [.. Items(at)];

    /// <summary>A culture by its name; that of no country when there is no name.</summary>
    public CultureInfo Culture(int at)
    {
        if (OptionalText(at) is not { } name)
            return CultureInfo.InvariantCulture;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException failure)
        {
            throw call.Fail($"The culture `{name}` of {call.Name} is not known here. Name one such as `en-US`, and let the program run with culture data (InvariantGlobalization off)", failure);
        }
    }

    /// <summary>A text of a number of characters must not outgrow what a template may write.</summary>
    public int Length(int at)
    {
        var length = Integer(at);
        var limit = evaluator.Context.LimitToString;
        return limit == 0 || length <= limit ? length : throw call.Fail($"A text of {length} characters from {call.Name} would be longer than the limit of {limit} characters (LimitToString)");
    }

    public ScriptRuntimeException Unable(object? value, string type) => call.Fail($"Unable to convert type `{Kinds.Of(value)}` to `{type}`");
}
