using System.Linq.Expressions;

namespace Nuke.Common.Planning;

/// <summary>The text of a condition that was given as an expression tree, as near to its source as the tree allows.</summary>
internal static class ConditionText
{
    internal static string Of(LambdaExpression condition) => new WithoutInstance().Visit(condition.Body).ToString();

    /// <summary>Leaves out what the compiler puts in: the instance in <c>value(Build).Name</c> and lifting conversions.</summary>
    private sealed class WithoutInstance : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => node.Expression is ConstantExpression
            ? Expression.Parameter(node.Type, node.Member.Name)
            : base.VisitMember(node);

        protected override Expression VisitUnary(UnaryExpression node) =>
            node.NodeType == ExpressionType.Convert && Visit(node.Operand) is var operand
                ? operand is ConstantExpression { Value: { } value } ? Expression.Constant(value, node.Type) : Expression.Parameter(node.Type, operand.ToString())
                : base.VisitUnary(node);
    }
}
