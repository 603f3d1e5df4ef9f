using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Evaluation;

/// <summary>What the operators do, by the types of their two sides.</summary>
internal static partial class Operations
{
    public static object? Binary(Evaluator evaluator, ScriptBinaryExpression node, object? left, object? right)
    {
        try
        {
            return Operate(evaluator, node, left, right);
        }
        catch (Exception failure) when (failure is ArithmeticException or ArgumentOutOfRangeException)
        {
            throw new ScriptRuntimeException(node.Span, failure.Message, failure);
        }
    }

    private static object? Operate(Evaluator evaluator, ScriptBinaryExpression node, object? left, object? right)
    {
        switch (node.Operator)
        {
            case TokenType.Equal: return AreEqual(left, right);
            case TokenType.NotEqual: return !AreEqual(left, right);
            case TokenType.Range or TokenType.RangeExclusive: return Range(node, left, right);
            case TokenType.Less or TokenType.LessOrEqual or TokenType.Greater or TokenType.GreaterOrEqual: return Compared(node, left, right);
            default: break;
        }
        if (left is string || right is string)
            return Texts(evaluator, node, left, right);
        if (left is null || right is null)
            return null;
        if (Dates(node.Operator, left, right) is { } date)
            return date;
        if (left is IList && node.Operator is TokenType.Plus or TokenType.Minus or TokenType.Star or TokenType.ShiftLeft)
            return Lists(evaluator, node, (IList)left, right);
        if (node.Operator == TokenType.ShiftRight && right is IList)
            return new ScriptArray(((IList)right).Cast<object?>().Prepend(left));
        return Numbers(node, left, right);
    }

    /// <summary>Numbers are equal by value, beside them <c>true</c> counts as 1; texts by their characters, lists and objects by their contents.</summary>
    public static bool AreEqual(object? left, object? right)
    {
        if (left is null || right is null)
            return left == right;
        if (left is bool flag && IsNumber(right))
            return CompareNumbers(flag ? 1 : 0, right) == 0;
        if (right is bool && IsNumber(left))
            return AreEqual(right, left);
        if (left is EmptyObject || right is EmptyObject)
            return IsEmpty(left is EmptyObject ? right : left);
        if (IsNumber(left) && IsNumber(right))
            return CompareNumbers(left, right) == 0;
        if (left is string || right is string)
            return Printer.Print(left) == Printer.Print(right);
        // A list that holds itself is equal to itself, and to no other.
        if (left is IList first && right is IList second)
            return ReferenceEquals(left, right) || (RuntimeHelpers.TryEnsureSufficientExecutionStack() && first.Count == second.Count && first.Cast<object?>().Zip(second.Cast<object?>()).All(pair => AreEqual(pair.First, pair.Second)));
        return left.Equals(right);
    }

    private static bool IsEmpty(object value) => value switch
    {
        EmptyObject => true,
        string text => text.Length == 0,
        IDictionary<string, object?> members => members.Count == 0,
        ICollection items => items.Count == 0,
        _ => false,
    };

    /// <summary>The order of two values; null comes first.</summary>
    public static int Compare(object? left, object? right)
    {
        if (left is null || right is null)
            return left == right ? 0 : left is null ? -1 : 1;
        if (IsNumber(left) && IsNumber(right))
            return CompareNumbers(left, right);
        if (left is string || right is string)
            return CompareTexts(Printer.Print(left), Printer.Print(right));
        return left is IComparable comparable && left.GetType() == right.GetType() ? comparable.CompareTo(right) : 0;
    }

    // As people sort: without regard to case, and small letters first where that is all that differs. Made by hand, because
    // what the runtime's own comparison does depends on whether the process has culture data.
    private static int CompareTexts(string left, string right) =>
        string.Compare(left, right, StringComparison.OrdinalIgnoreCase) is var order and not 0 ? order : -string.CompareOrdinal(left, right);

    private static bool Compared(ScriptBinaryExpression node, object? left, object? right)
    {
        if (left is null || right is null)
            return false;
        if (left is bool && right is bool)
            throw new ScriptRuntimeException(node.Span, $"The operator `{ScriptBinaryExpression.Sign(node.Operator)}` is not valid for bool<->bool");
        if (!Comparable(left) || !Comparable(right) || (left is not string && right is not string && IsNumber(left) != IsNumber(right)))
            throw Unsupported(node, left, right);
        var order = Compare(left, right);
        return node.Operator switch
        {
            TokenType.Less => order < 0,
            TokenType.LessOrEqual => order <= 0,
            TokenType.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static bool Comparable(object value) => value is string or bool or DateTime or TimeSpan || IsNumber(value);

    private static ScriptRange Range(ScriptBinaryExpression node, object? left, object? right)
    {
        if (left is null || right is null || !IsNumber(left) || !IsNumber(right))
            throw Unsupported(node, left, right);
        return new ScriptRange(Whole(left), Whole(right), node.Operator == TokenType.Range);
    }

    private static object Texts(Evaluator evaluator, ScriptBinaryExpression node, object? left, object? right)
    {
        if (node.Operator == TokenType.Plus)
            return evaluator.Bounded(string.Concat(evaluator.Text(left), evaluator.Text(right)), node);
        var (text, count) = left is string first ? (first, right) : ((string)right!, left);
        if (node.Operator != TokenType.Star || count is null || !IsNumber(count))
            throw new ScriptRuntimeException(node.Span, $"Operator `{ScriptBinaryExpression.Sign(node.Operator)}` is not supported on string objects");
        var times = (int)Math.Max(0, Math.Min(int.MaxValue, Whole(count)));
        if (evaluator.Context.LimitToString > 0 && (long)times * text.Length > evaluator.Context.LimitToString)
            throw new ScriptRuntimeException(node.Span, $"The text would be longer than the limit of {evaluator.Context.LimitToString} characters");
        return new StringBuilder().Insert(0, text, times).ToString();
    }

    private static ScriptArray Lists(Evaluator evaluator, ScriptBinaryExpression node, IList left, object right)
    {
        var result = new ScriptArray(left);
        if (node.Operator == TokenType.ShiftLeft)
            result.Add(right);
        else if (node.Operator == TokenType.Plus && right is IEnumerable items)
            result.AddRange(items.Cast<object?>().Take(SizeLimit.Elements + 1));
        else if (node.Operator == TokenType.Minus && right is IEnumerable others)
            result = new ScriptArray(left.Cast<object?>().Where(value => !others.Cast<object?>().Any(other => AreEqual(value, other))));
        else if (node.Operator == TokenType.Star && IsNumber(right))
            result = Repeated(evaluator, node, left, Math.Max(0, Whole(right)));
        else
            throw Unsupported(node, left, right);
        return SizeLimit.Check(result, node.Place);
    }

    private static ScriptArray Repeated(Evaluator evaluator, ScriptBinaryExpression node, IList list, long times)
    {
        var limit = evaluator.Context.LoopLimit;
        if (limit > 0 && (times > limit || times * list.Count > limit))
            throw new ScriptRuntimeException(node.Span, $"Exceeding number of iteration limit `{limit}` for the multiplication of an array");
        var result = new ScriptArray();
        for (; times > 0; times--)
            result.AddRange(list.Cast<object?>());
        return result;
    }

    private static object? Dates(TokenType op, object left, object right) => (left, op, right) switch
    {
        (DateTime first, TokenType.Minus, DateTime second) => first - second,
        (DateTime date, TokenType.Plus, TimeSpan span) => date + span,
        (DateTime date, TokenType.Minus, TimeSpan span) => date - span,
        (TimeSpan first, TokenType.Plus, TimeSpan second) => first + second,
        (TimeSpan first, TokenType.Minus, TimeSpan second) => first - second,
        _ => null,
    };

    /// <summary>A value as .NET writes it, for messages.</summary>
    private static string? Plain(object? value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);

    private static ScriptRuntimeException Unsupported(ScriptBinaryExpression node, object? left, object? right) =>
        new(node.Span, $"Unsupported types `{Plain(left)}/{Kinds.Of(left)}` {ScriptBinaryExpression.Sign(node.Operator)} `{Plain(right)}/{Kinds.Of(right)}` for binary operation");
}
