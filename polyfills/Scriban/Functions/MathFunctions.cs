using Scriban.Evaluation;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject(16);
        AddOperators(group);
        AddRoundings(group);
        group["format"] = new Builtin("value format culture?", ObjectFunctions.Format);
        group["is_number"] = new Builtin("value", a => Operations.IsNumber(a[0]));
        group["random"] = new Builtin("minValue maxValue", NextRandom);
        group["uuid"] = new Builtin("", _ => Guid.NewGuid().ToString());
        return group;
    }

    private static void AddOperators(ScriptObject group)
    {
        group["plus"] = new Builtin("value with", a => Calculate(a, a[0], TokenType.Plus, a[1]));
        group["minus"] = new Builtin("value with", a => Calculate(a, a[0], TokenType.Minus, a[1]));
        group["times"] = new Builtin("value with", a => Calculate(a, a[0], TokenType.Star, a[1]));
        group["modulo"] = new Builtin("value with", a => Calculate(a, a[0], TokenType.Percent, a[1]));
        group["divided_by"] = new Builtin("value divisor", DividedBy);
        group["abs"] = new Builtin("value", Abs);
    }

    private static void AddRoundings(ScriptObject group)
    {
        group["ceil"] = new Builtin("value", a => Rounded(a, Math.Ceiling, Math.Ceiling));
        group["floor"] = new Builtin("value", a => Rounded(a, Math.Floor, Math.Floor));
        group["round"] = new Builtin("value precision?", a =>
        {
            var digits = Math.Clamp(a.Integer(1), 0, 15);
            return Rounded(a, value => Math.Round(value, digits), value => Math.Round(value, digits));
        });
    }

    private static object? Calculate(Arguments a, object? left, TokenType op, object? right)
    {
        var node = new ScriptBinaryExpression(a.Span, new ScriptLiteral(a.Span, left), op, new ScriptLiteral(a.Span, right));
        return Operations.Binary(a.Evaluator, node, left, right);
    }

    private static object? Abs(Arguments a)
    {
        if (a[0] is not null && !Operations.IsNumber(a[0]))
            throw a.Call.Fail($"The value `{a.Text(0)}` is not a number");
        return Operations.Compare(a[0], 0) < 0 ? Calculate(a, 0, TokenType.Minus, a[0]) : a[0];
    }

    // What is whole after rounding is written without a point. Whole numbers of any size and kind stay what they are.
    private static object? Rounded(Arguments a, Func<double, double> real, Func<decimal, decimal> exact) => a[0] switch
    {
        null => null,
        decimal value => Narrow(exact(value)),
        var whole when Operations.IsNumber(whole) && whole is not (double or float) => whole,
        _ => Narrow(real(a.Real(0))),
    };

    private static decimal Narrow(decimal value) => decimal.Truncate(value) is var whole && whole == value ? whole : value;

    private static object Narrow(double value) =>
        Math.Abs(value) < 1e18 && value == Math.Truncate(value) ? Lexer.Narrow((long)value) : value;

    /// <summary>A whole divisor gives a whole number, rounded down.</summary>
    private static object? DividedBy(Arguments a)
    {
        if (a[0] is null || a[1] is null)
            return null;
        if (Operations.AreEqual(a[1], 0))
            throw a.Call.Fail($"The divisor of {a.Call.Name} is 0");
        var result = Calculate(a, a[0], TokenType.Slash, a[1]);
        if (a[1] is double or float or decimal)
            return result;
        return result is decimal exact ? decimal.Floor(exact) : Narrow(Math.Floor(Operations.Real(result!)));
    }

    private static object? NextRandom(Arguments a)
    {
        var (low, high) = (a.Integer(0), a.Integer(1));
        return low <= high ? Random.Shared.Next(low, high)
            : throw a.Call.Fail($"The minValue {low} of {a.Call.Name} is above its maxValue {high}");
    }
}
