using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Nuke.Common.Planning;

/// <summary>The text of a condition that was given as an expression tree, as near to its source as the tree allows.</summary>
internal static class ConditionText
{
    internal static string Of(LambdaExpression condition) => Of(condition.Body);

    private static string Of(Expression? node) => node switch
    {
        null => "",
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Of(index.Left)}[{Of(index.Right)}]",
        BinaryExpression binary when Operator(binary.NodeType) is { } sign => $"({Side(binary.Left, binary.Right)} {sign} {Side(binary.Right, binary.Left)})",
        UnaryExpression { NodeType: ExpressionType.Not } not => "!" + Of(not.Operand),
        UnaryExpression { NodeType: ExpressionType.ArrayLength } length => Of(length.Operand) + ".Length",
        // The compiler puts most conversions in; those of the source are left out with them.
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs or ExpressionType.Quote } convert => Of(convert.Operand),
        TypeBinaryExpression type => $"({Of(type.Expression)} is {type.TypeOperand.Name})",
        ConditionalExpression choice => $"({Of(choice.Test)} ? {Of(choice.IfTrue)} : {Of(choice.IfFalse)})",
        MemberExpression member => Owner(member.Expression, member.Member.DeclaringType!) + member.Member.Name,
        MethodCallExpression call => Of(call),
        LambdaExpression lambda => $"{string.Join(", ", lambda.Parameters.Select(parameter => parameter.Name))} => {Of(lambda.Body)}",
        ParameterExpression parameter => parameter.Name ?? "",
        ConstantExpression constant => Literal(constant.Value),
        NewArrayExpression array => $"[{string.Join(", ", array.Expressions.Select(Of))}]",
        _ => node.ToString(),
    };

    private static string Of(MethodCallExpression call)
    {
        var extends = call.Object is null && call.Method.IsDefined(typeof(ExtensionAttribute), inherit: false);
        var arguments = string.Join(", ", call.Arguments.Skip(extends ? 1 : 0).Select(Of));
        if (call.Method is { IsSpecialName: true, Name: "get_Item" })
            return $"{Of(call.Object)}[{arguments}]";
        var owner = extends ? Of(call.Arguments[0]) + "." : Owner(call.Object, call.Method.DeclaringType!);
        return $"{owner}{call.Method.Name}({arguments})";
    }

    /// <summary>What stands before a member: nothing for one of the build itself, or one that a lambda has captured.</summary>
    private static string Owner(Expression? instance, Type declaring) => instance switch
    {
        ConstantExpression => "",
        UnaryExpression { Operand: ConstantExpression } => "",
        null => typeof(INukeBuild).IsAssignableFrom(declaring) ? "" : declaring.Name + ".",
        _ => Of(instance) + ".",
    };

    /// <summary>One side of a comparison; the compiler turns the names of an enum into their numbers.</summary>
    private static string Side(Expression side, Expression other)
    {
        var type = EnumOf(other);
        return type is not null && Unconverted(side) is ConstantExpression { Value: { } number } && number is not Enum
            ? $"{type.Name}.{Enum.ToObject(type, number)}"
            : Of(side);
    }

    private static Type? EnumOf(Expression side)
    {
        var type = Unconverted(side).Type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? type : null;
    }

    private static Expression Unconverted(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Unconverted(convert.Operand) : node;

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum name => $"{name.GetType().Name}.{name}",
        INukeBuild => "this",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string? Operator(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.Coalesce => "??",
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        _ => null,
    };
}
