using System.Linq.Expressions;
using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>A condition and its source text.</summary>
internal sealed record Condition(Func<bool> Holds, string Text)
{
    /// <summary>The text of <c>() => A  &amp;&amp; B</c> as a reader wants it: <c>A &amp;&amp; B</c>.</summary>
    internal static Condition Of(Func<bool> condition, string? source)
    {
        var text = string.Join(' ', (source ?? "condition").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Condition(condition, text.StartsWith("() =>", StringComparison.Ordinal) ? text[5..].TrimStart() : text);
    }
}

/// <content>Conditions and requirements.</content>
internal sealed partial class TargetDefinition
{
    internal List<Condition> StaticConditions { get; } = [];

    internal List<Condition> DynamicConditions { get; } = [];

    internal List<LambdaExpression> Requirements { get; } = [];

    internal List<ToolRequirement> Tools { get; } = [];

    internal DependencyBehavior Behavior { get; private set; } = DependencyBehavior.Skip;

    public ITargetDefinition OnlyWhenDynamic(Func<bool> condition, string? conditionExpression = null)
    {
        DynamicConditions.Add(Condition.Of(condition, conditionExpression));
        return this;
    }

    public ITargetDefinition OnlyWhenStatic(Func<bool> condition, string? conditionExpression = null)
    {
        StaticConditions.Add(Condition.Of(condition, conditionExpression));
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

    private TargetDefinition Require(LambdaExpression first, LambdaExpression[] others)
    {
        Requirements.Add(first);
        Requirements.AddRange(others);
        return this;
    }
}
