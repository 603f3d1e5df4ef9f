using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;
using Nuke.Common.Printing;
using Nuke.Common.Tooling;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Planning;

/// <summary>Checks, before anything runs, that what is to run has what it needs. Nobody is ever asked for a value.</summary>
internal sealed class Requirements(INukeBuild build, BuildModel model)
{
    /// <summary>Everything that is missing.</summary>
    internal List<string> Problems(IEnumerable<ExecutableTarget> plan)
    {
        var problems = model.Required.Where(IsMissing).Select(member => $"The build requires {Missing(member)}").ToList();
        problems.AddRange(ToolsOfBuild().Select(tool => tool.Missing).OfType<string>().Select(missing => $"The build requires {missing}"));
        foreach (var target in plan)
            if (target.Status == ExecutionStatus.Scheduled)
                problems.AddRange(ProblemsOf(target));
        return problems;
    }

    private IEnumerable<string> ProblemsOf(ExecutableTarget target)
    {
        foreach (var requirement in target.Definition.Requirements)
            if (Answer(target, requirement) is { } problem)
                yield return problem;
        foreach (var tool in target.Definition.Tools)
            if (tool.Missing is { } missing)
                yield return $"Target '{target.Name}' requires {missing}";
    }

    private IEnumerable<ToolRequirement> ToolsOfBuild() => build.GetType().GetInterfaces().Prepend(build.GetType())
        .SelectMany(type => type.GetCustomAttributes<RequiresAttribute>(inherit: true))
        .Select(attribute => attribute.GetRequirement());

    private string? Answer(ExecutableTarget target, LambdaExpression requirement)
    {
        try
        {
            return Problem(target, requirement);
        }
        catch (Exception exception)
        {
            throw FailureText.Unwrap(exception) switch
            {
                InvalidCommandLineException refused => refused,
                BuildDefinitionException wrong => wrong,
                _ => new ConditionException("requirement", target, exception),
            };
        }
    }

    private string? Problem(ExecutableTarget target, LambdaExpression requirement)
    {
        if (requirement.ReturnType == typeof(bool))
            return (bool)Evaluate(requirement)! ? null : $"Target '{target.Name}' requires {ConditionText.Of(requirement)}.";

        var member = requirement.Body.Member();
        if (member is null)
            return Evaluate(requirement) is null ? $"Target '{target.Name}' requires {ConditionText.Of(requirement)}." : null;
        if (!member.IsDefined(typeof(ValueInjectionAttributeBase)))
            throw new BuildDefinitionException($"Member '{member.Name}' is required from target '{target.Name}' but not marked with an injection attribute.");
        return IsMissing(member) ? $"Target '{target.Name}' requires {Missing(member)}" : null;
    }

    private bool IsMissing(MemberInfo member) => Value(member) switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        _ => false,
    };

    private object? Value(MemberInfo member) =>
        member is PropertyInfo property ? property.GetValue(build, BindingFlags.DoNotWrapExceptions, null, null, null) : ((FieldInfo)member).GetValue(build);

    private static object? Evaluate(LambdaExpression requirement) =>
        requirement.Compile(preferInterpretation: true).DynamicInvoke();

    /// <summary>What the member is and the ways to give it.</summary>
    private string Missing(MemberInfo member)
    {
        if (member.GetCustomAttribute<ToolInjectionAttributeBase>() is { } tool && tool.GetRequirement(member).Missing is { } missing)
            return missing;
        if (model.Parameters.Find(parameter => parameter.Member == member) is not { } found)
            return $"member '{member.Name}' to be not null or empty";
        var description = found.Attribute.Description is { Length: > 0 } text ? $" ({text.TrimEnd('.')})" : "";
        return $"{found.Name}{description}: {Ways(found)}";
    }

    private static string Ways(BuildParameter parameter) => parameter.IsSecret
        ? $"set the variable {parameter.UsualVariable}."
        : $"give --{parameter.Kebab} VALUE, or set the variable {parameter.UsualVariable}, or write \"{parameter.Name}\" into .nuke/parameters.json.";
}
