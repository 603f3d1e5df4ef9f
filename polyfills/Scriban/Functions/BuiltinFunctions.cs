using System.Diagnostics.CodeAnalysis;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions that every template has. A group such as <c>string</c> is made when it is first used.</summary>
public class BuiltinFunctions : ScriptObject
{
    /// <inheritdoc/>
    public override bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        if (base.TryGetValue(key, out value))
            return true;
        value = Make(key);
        if (value is null)
            return false;
        SetValue(key, value, true);
        return true;
    }

    private static object? Make(string name) => name switch
    {
        "include" => new IncludeFunction(),
        "include_join" => new IncludeJoinFunction(),
        "string" => StringFunctions.Make(),
        "array" => ArrayFunctions.Make(),
        "object" => ObjectFunctions.Make(),
        "math" => MathFunctions.Make(),
        "regex" => RegexFunctions.Make(),
        "html" => HtmlFunctions.Make(),
        "date" => DateFunctions.Make(),
        "timespan" => TimeSpanFunctions.Make(),
        _ => null,
    };
}
