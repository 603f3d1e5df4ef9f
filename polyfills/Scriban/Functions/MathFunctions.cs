using Scriban.Evaluation;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static ScriptObject Make() => new(16)
    {
        ["abs"] = new Builtin("value", a => Operations.Compare(a[0], 0) < 0 ? Calculate(a, 0, TokenType.Minus, a[0]) : a[0]),
        ["ceil"] = new Builtin("value", a => Whole(a, Math.Ceiling(a.Real(0)))),
        ["floor"] = new Builtin("value", a => Whole(a, Math.Floor(a.Real(0)))),
        ["round"] = new Builtin("value precision?", a => Round(a)),
        ["plus"] = new Builtin("value with", a => Calculate(a, a[0], TokenType.Plus, a[1])),
        ["minus"] = new Builtin("value with", a => Calculate(a, a[0], TokenType.Minus, a[1])),
        ["times"] = new Builtin("value with", a => Calculate(a, a[0], TokenType.Star, a[1])),
        ["modulo"] = new Builtin("value with", a => Calculate(a, a[0], TokenType.Percent, a[1])),
        ["divided_by"] = new Builtin("value divisor", DividedBy),
        ["format"] = new Builtin("value format culture?", ObjectFunctions.Format),
        ["is_number"] = new Builtin("value", a => Operations.IsNumber(a[0])),
    };

    private static object? Calculate(Arguments a, object? left, TokenType op, object? right)
    {
        var node = new ScriptBinaryExpression(a.Span, new ScriptLiteral(a.Span, left), op, new ScriptLiteral(a.Span, right));
        return Operations.Binary(a.Evaluator, node, left, right);
    }

    // Floor, ceiling and a rounding to no digits give whole numbers, which are written without a point.
    private static object? Whole(Arguments a, double value) =>
        a[0] is null ? null : Math.Abs(value) < 1e18 ? Lexer.Narrow((long)value) : value;

    private static object? Round(Arguments a)
    {
        var digits = Math.Clamp(a.Integer(1), 0, 15);
        if (a[0] is decimal exact)
            return Math.Round(exact, digits);
        return digits == 0 ? Whole(a, Math.Round(a.Real(0))) : Math.Round(a.Real(0), digits);
    }

    /// <summary>A whole divisor gives a whole number, rounded down.</summary>
    private static object? DividedBy(Arguments a)
    {
        var result = a.Real(0) / a.Real(1);
        return a[1] is double or float or decimal ? result : Whole(a, Math.Floor(result));
    }
}
