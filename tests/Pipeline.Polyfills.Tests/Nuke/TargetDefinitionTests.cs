using System.Reflection;
using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>The published overloads, so that none is lost or invented.</summary>
public class TargetDefinitionTests
{
    private static readonly string[] Edges = ["DependsOn", "DependentFor", "Before", "After", "Triggers", "TriggeredBy"];

    private static readonly string[] Others =
    [
        "AssuredAfterFailure()",
        "Base()",
        "Consumes(Target target, params String[] artifacts)",
        "Consumes(params Target[] targets)",
        "Consumes<T>(Func<T, Target> target, params String[] artifacts)",
        "Consumes<T>(params Func<T, Target>[] targets)",
        "Consumes<T>(params String[] artifacts)",
        "DependsOnContext<T>() where INukeBuild",
        "Description(String description)",
        "Executes(Func<Task> action)",
        "Executes(params Action[] actions)",
        "Executes<T>(Func<T> action)",
        "Inherit(params Target[] targets)",
        "Inherit<T>(params Expression<Func<T, Target>>[] targets)",
        "OnlyWhenDynamic(Func<Boolean> condition, String conditionExpression = )",
        "OnlyWhenStatic(Func<Boolean> condition, String conditionExpression = )",
        "Partition(Int32 size)",
        "ProceedAfterFailure()",
        "Produces(params String[] artifacts)",
        "Requires(Expression<Func<Boolean>> requirement, params Expression<Func<Boolean>>[] requirements)",
        "Requires(Expression<Func<Tool>> tool, params Expression<Func<Tool>>[] tools)",
        "Requires<T>() where IRequireTool",
        "Requires<T>(Expression<Func<Nullable<T>>> parameterRequirement, params Expression<Func<Nullable<T>>>[] parameterRequirements) where ValueType",
        "Requires<T>(Expression<Func<T>> parameterRequirement, params Expression<Func<T>>[] parameterRequirements)",
        "Requires<T>(String version) where IRequireToolWithVersion",
        "Unlisted()",
        "WhenSkipped(DependencyBehavior dependencyBehavior)",
    ];

    [Fact]
    public void The_definition_has_the_published_members()
    {
        var expected = Others.Concat(Edges.SelectMany(edge => new[]
        {
            $"{edge}(params Target[] targets)",
            $"{edge}<T>(params Func<T, Target>[] targets)",
            $"Try{edge}<T>(params Func<T, Target>[] targets)",
        }));

        Assert.Equal(expected.Order(StringComparer.Ordinal), typeof(ITargetDefinition).GetMethods().Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Skip_is_what_a_default_value_means() => Assert.Equal(DependencyBehavior.Skip, default);

    private static string Text(MethodInfo method)
    {
        Assert.Equal(typeof(ITargetDefinition), method.ReturnType);
        var constraint = method.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()).SingleOrDefault();
        return $"{method.Name}{(method.IsGenericMethod ? "<T>" : "")}({string.Join(", ", method.GetParameters().Select(Text))}){(constraint is null ? "" : " where " + constraint.Name)}";
    }

    private static string Text(ParameterInfo parameter) =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{Text(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue}" : "")}";

    private static string Text(Type type) =>
        type.IsArray ? Text(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Text))}>"
        : type.Name;
}
