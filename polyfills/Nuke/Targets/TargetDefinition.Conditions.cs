using System.Linq.Expressions;
using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <content>Conditions and requirements.</content>
internal sealed partial class TargetDefinition
{
    internal List<(string Text, Func<bool> Delegate)> StaticConditions { get; } = [];

    internal List<(string Text, Func<bool> Delegate)> DynamicConditions { get; } = [];

    internal List<LambdaExpression> Requirements { get; } = [];

    internal List<ToolRequirement> Tools { get; } = [];

    internal DependencyBehavior Behavior { get; private set; } = DependencyBehavior.Skip;

    public ITargetDefinition OnlyWhenDynamic(Func<bool> condition, string? conditionExpression = null)
    {
        DynamicConditions.Add((WithoutLambda(conditionExpression), condition));
        return this;
    }

    public ITargetDefinition OnlyWhenStatic(Func<bool> condition, string? conditionExpression = null)
    {
        StaticConditions.Add((WithoutLambda(conditionExpression), condition));
        return this;
    }

    public ITargetDefinition Requires<T>(Expression<Func<T>> parameterRequirement, params Expression<Func<T>>[] parameterRequirements)
        where T : class? => Require(parameterRequirement, parameterRequirements);

    public ITargetDefinition Requires<T>(Expression<Func<T?>> parameterRequirement, params Expression<Func<T?>>[] parameterRequirements)
        where T : struct => Require(parameterRequirement, parameterRequirements);

    public ITargetDefinition Requires(Expression<Func<bool>> requirement, params Expression<Func<bool>>[] requirements) =>
        Require(requirement, requirements);

    public ITargetDefinition Requires<T>() where T : IRequireTool
    {
        Tools.Add(ToolAttribute.Of(typeof(T)).GetRequirement());
        return this;
    }

    public ITargetDefinition Requires<T>(string version) where T : IRequireToolWithVersion
    {
        Tools.Add(ToolAttribute.Of(typeof(T)).GetRequirement(version));
        return this;
    }

    public ITargetDefinition Requires(Expression<Func<Tool>> tool, params Expression<Func<Tool>>[] tools) =>
        Require(tool, tools);

    public ITargetDefinition WhenSkipped(DependencyBehavior dependencyBehavior)
    {
        Behavior = dependencyBehavior;
        return this;
    }

    /// <summary>The text of <c>() => A  &amp;&amp; B</c> as a reader wants it: <c>A &amp;&amp; B</c>.</summary>
    private static string WithoutLambda(string? source)
    {
        var text = string.Join(' ', (source ?? "condition").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.StartsWith("() =>", StringComparison.Ordinal) ? text[5..].TrimStart() : text;
    }

    private TargetDefinition Require(LambdaExpression first, LambdaExpression[] others)
    {
        Requirements.Add(first);
        Requirements.AddRange(others);
        return this;
    }
}
