using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>date</c>, which is a function too: <c>date '2016/01/05'</c> is <c>date.parse '2016/01/05'</c>.</summary>
internal sealed class DateGroup() : ScriptObject(24), IScriptFunction
{
    public const string DefaultFormat = "%d %b %Y";

    /// <summary>The pattern of dates that are written without one. Templates may set it, to nonsense as well.</summary>
    public string Format => this["format"] as string ?? DefaultFormat;

    public object? Invoke(Evaluator evaluator, Call call) => call.Values.Count switch
    {
        0 => this,
        1 => ((IScriptFunction)this["parse"]!).Invoke(evaluator, call),
        var count => throw call.Fail($"Invalid number of parameters `{count}` for `date` object/function."),
    };
}
