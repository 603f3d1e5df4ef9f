using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Unquoted texts that YAML 1.1 takes for something else: <c>On</c>, <c>012</c>, <c>1:30</c>, <c>1.10</c>, <c>1e3</c>.</summary>
internal static class PlainValues
{
    /// <summary>What happens to such a text, or null when it stays what was written.</summary>
    public static string? Trap(ScalarNode scalar)
    {
        if (scalar.Quoted || scalar.Value == scalar.Source || scalar.Kind is ScalarKind.String or ScalarKind.Null)
            return null;
        // True and TRUE are meant as booleans by everybody.
        if (scalar.Kind == ScalarKind.Boolean && scalar.Source.Equals(scalar.Value, StringComparison.OrdinalIgnoreCase))
            return null;
        var read = scalar.Kind switch
        {
            ScalarKind.Boolean => "the boolean",
            ScalarKind.Integer when scalar.Source.Contains(':') => "the base 60 number",
            ScalarKind.Integer when scalar.Source.TrimStart('+', '-').StartsWith('0') => "the octal, hexadecimal or binary number",
            _ => "the number",
        };
        return $"YAML 1.1 reads {scalar.Source} as {read} {scalar.Value}";
    }

    /// <summary>What to write.</summary>
    public static string Advice(ScalarNode scalar) => $"quote it: '{scalar.Source}'";
}
