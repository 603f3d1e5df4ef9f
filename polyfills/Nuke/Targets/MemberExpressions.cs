using System.Linq.Expressions;
using System.Reflection;

namespace Nuke.Common.Execution;

/// <summary>Reads lambda expressions by walking them; compiling one costs more than most targets.</summary>
internal static class MemberExpressions
{
    /// <summary>The member that an expression names, through conversions; null if it is anything else.</summary>
    internal static MemberInfo? Member(this Expression expression) => expression switch
    {
        MemberExpression member => member.Member,
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => convert.Operand.Member(),
        _ => null,
    };

    /// <summary>The value of <c>x => x.Member</c>, with casts such as <c>x => ((ICompile)x).Compile</c>.</summary>
    internal static T Read<T>(this LambdaExpression expression, object instance) => expression.Body.Member() switch
    {
        PropertyInfo property => (T)property.GetValue(instance)!,
        FieldInfo field => (T)field.GetValue(instance)!,
        _ => (T)expression.Compile(preferInterpretation: true).DynamicInvoke(instance)!,
    };
}
