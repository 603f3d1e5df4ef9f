using System.Collections;
using System.Numerics;
using Scriban.Runtime;

namespace Scriban.Evaluation;

/// <summary>The names of types in the template language.</summary>
internal static class Kinds
{
    /// <summary>The type of a value, as <c>object.kind</c> and messages name it.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string => "string",
        bool => "bool",
        byte => "byte", sbyte => "sbyte", short => "short", ushort => "ushort",
        int => "int", uint => "uint", long => "long", ulong => "ulong",
        float => "float", double => "double", decimal => "decimal", BigInteger => "bigint",
        Enum => "enum",
        DateTime or DateTimeOffset => "date",
        ScriptRange => "range",
        IScriptFunction => "function",
        IDictionary<string, object?> or IDictionary => "object",
        IEnumerable => "array",
        _ => "object",
    };
}
