using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <content>When a target runs, and what it needs.</content>
public partial interface ITargetDefinition
{
    /// <summary>Skips the target unless the condition holds right before it would run.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="conditionExpression">Its source text, filled in by the compiler, shown as the reason.</param>
    ITargetDefinition OnlyWhenDynamic(
        Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? conditionExpression = null);

    /// <summary>Skips the target, and by default what only it needs, unless the condition holds before anything runs.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="conditionExpression">Its source text, filled in by the compiler, shown as the reason.</param>
    ITargetDefinition OnlyWhenStatic(
        Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string? conditionExpression = null);

    /// <summary>Fails the build, before anything runs, unless the parameters carry values.</summary>
    ITargetDefinition Requires<T>(
        Expression<Func<T>> parameterRequirement, params Expression<Func<T>>[] parameterRequirements)
        where T : class?;

    /// <inheritdoc cref="Requires{T}(Expression{Func{T}}, Expression{Func{T}}[])"/>
    ITargetDefinition Requires<T>(
        Expression<Func<T?>> parameterRequirement, params Expression<Func<T?>>[] parameterRequirements)
        where T : struct;

    /// <summary>Fails the build, before anything runs, unless the conditions hold.</summary>
    ITargetDefinition Requires(Expression<Func<bool>> requirement, params Expression<Func<bool>>[] requirements);

    /// <summary>Fails the build, before anything runs, unless the tool is there, in any version.</summary>
    ITargetDefinition Requires<T>() where T : IRequireTool;

    /// <summary>Fails the build, before anything runs, unless the tool is there in this version.</summary>
    /// <param name="version">As in <c>PackageDownload</c>, without brackets.</param>
    ITargetDefinition Requires<T>(string version) where T : IRequireToolWithVersion;

    /// <summary>Fails the build, before anything runs, unless the tools that these members stand for are there.</summary>
    ITargetDefinition Requires(Expression<Func<Tool>> tool, params Expression<Func<Tool>>[] tools);

    /// <summary>What becomes of the dependencies when this target is skipped.</summary>
    ITargetDefinition WhenSkipped(DependencyBehavior dependencyBehavior);
}
