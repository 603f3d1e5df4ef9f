using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Evaluation;

internal static partial class Operations
{
    public static bool IsNumber(object? value) =>
        value is int || (value is ValueType && IsOtherNumber(value));

    // Apart, so that the assembly of big integers is loaded only for templates that have more than small numbers.
    private static bool IsOtherNumber(object value) =>
        value is double or long or float or decimal or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    private static bool IsReal(object value) => value is double or float or decimal;

    /// <summary>A number as a whole one.</summary>
    public static long Whole(object value) => value is BigInteger big ? (long)big : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    /// <summary>A number as one with a fraction.</summary>
    public static double Real(object value) => value is BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static BigInteger Big(object value) => value is BigInteger big ? big : value is ulong large ? large : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static int CompareNumbers(object left, object right)
    {
        return left is int a && right is int b ? a.CompareTo(b) : CompareOtherNumbers(left, right);
    }

    private static int CompareOtherNumbers(object left, object right)
    {
        if ((left is decimal || right is decimal) && FitsDecimal(left) && FitsDecimal(right))
            return Decimal(left).CompareTo(Decimal(right));
        return IsReal(left) || IsReal(right) ? Real(left).CompareTo(Real(right)) : Big(left).CompareTo(Big(right));
    }

    private static bool FitsDecimal(object value) => value is decimal || Math.Abs(Real(value)) < (double)decimal.MaxValue;

    private static decimal Decimal(object value) => value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    /// <summary>The sum, difference and so on of two numbers.</summary>
    public static object Numbers(ScriptBinaryExpression node, object left, object right)
    {
        if (!IsNumber(left) || !IsNumber(right))
            throw Unsupported(node, left, right);
        try
        {
            return left is int a && right is int b ? Integers(node, a, b) : OtherNumbers(node, left, right);
        }
        catch (ArithmeticException failure)
        {
            throw new ScriptRuntimeException(node.Span, failure.Message, failure);
        }
    }

    private static object OtherNumbers(ScriptBinaryExpression node, object left, object right)
    {
        if (left is decimal || right is decimal)
            return Decimals(node, Decimal(left), Decimal(right));
        if (left is double || right is double)
            return Doubles(node, Real(left), Real(right));
        if (left is float || right is float)
            return (float)Doubles(node, Real(left), Real(right));
        return Bigs(node, Big(left), Big(right));
    }

    // Two ints cannot overflow a long, whatever the operator.
    private static object Integers(ScriptBinaryExpression node, long left, long right)
    {
        var value = node.Operator switch
        {
            TokenType.Plus => left + right,
            TokenType.Minus => left - right,
            TokenType.Star => left * right,
            TokenType.DoubleSlash => left / right,
            TokenType.Percent => left % right,
            _ => (long?)null,
        };
        return value is { } whole ? Lexer.Narrow(whole) : OtherNumbers(node, left, right);
    }

    private static object Bigs(ScriptBinaryExpression node, BigInteger left, BigInteger right) => node.Operator switch
    {
        TokenType.Star or TokenType.ShiftLeft when left.GetBitLength() + (node.Operator == TokenType.Star ? right.GetBitLength() : 0) > SizeLimit.Bits =>
            throw new ScriptRuntimeException(node.Span, $"The number would have more than the limit of {SizeLimit.Bits} bits"),
        TokenType.Plus => Lexer.Narrow(left + right),
        TokenType.Minus => Lexer.Narrow(left - right),
        TokenType.Star => Lexer.Narrow(left * right),
        TokenType.Slash => (double)left / (double)right,
        TokenType.DoubleSlash => Lexer.Narrow(BigInteger.Divide(left, right)),
        TokenType.Percent => Lexer.Narrow(BigInteger.Remainder(left, right)),
        TokenType.ShiftLeft when right >= 0 && right < 4096 => Lexer.Narrow(left << (int)right),
        TokenType.ShiftRight when right >= 0 && right < 4096 => Lexer.Narrow(left >> (int)right),
        _ => throw Unsupported(node, left, right),
    };

    private static double Doubles(ScriptBinaryExpression node, double left, double right) => node.Operator switch
    {
        TokenType.Plus => left + right,
        TokenType.Minus => left - right,
        TokenType.Star => left * right,
        TokenType.Slash => left / right,
        TokenType.DoubleSlash => Math.Round(left / right),
        TokenType.Percent => left % right,
        _ => throw Unsupported(node, left, right),
    };

    private static decimal Decimals(ScriptBinaryExpression node, decimal left, decimal right) => node.Operator switch
    {
        TokenType.Plus => left + right,
        TokenType.Minus => left - right,
        TokenType.Star => left * right,
        TokenType.Slash => left / right,
        TokenType.DoubleSlash => Math.Round(left / right),
        TokenType.Percent => left % right,
        _ => throw Unsupported(node, left, right),
    };

    /// <summary><c>-value</c> and <c>+value</c>.</summary>
    public static object? Sign(object? value, ScriptUnaryExpression node)
    {
        if (value is null)
            return null;
        if (!IsNumber(value))
            throw new ScriptRuntimeException(node.Span, $"Unexpected value `{Plain(value)} / Type: {Kinds.Of(value)}`. Cannot negate(-)/positive(+) a non-numeric value");
        return node.Operator == TokenType.Plus ? value : value switch
        {
            double real => -real,
            float real => -real,
            decimal real => -real,
            _ => Lexer.Narrow(-Big(value)),
        };
    }
}
