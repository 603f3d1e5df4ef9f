using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.Printing;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Parameters;

/// <summary>The values that are possible for a parameter: those that the build lists, else those of its type.</summary>
internal static class ValueSets
{
    /// <summary>The possible values, of each item if it is an array; null if there is no list of them.</summary>
    internal static IReadOnlyList<string>? Of(BuildParameter parameter, NukeBuild build) => Listed(parameter, build) ?? ValueConversion.Choices(parameter.ItemType);

    /// <summary>The values that the parameter's attribute lists; null if it lists none.</summary>
    internal static IReadOnlyList<string>? Listed(BuildParameter parameter, NukeBuild build)
    {
        if (parameter.Attribute.GetValueSet(parameter.Member, build) is { } set)
            return [.. set.Select(value => value.Item1)];
        if (parameter.Attribute.ValueProviderMember is not { } name)
            return null;
        var type = parameter.Attribute.ValueProviderType ?? build.GetType();
        var member = NamedMember.Of(type, name)
            ?? throw new BuildDefinitionException($"The values of parameter {parameter.Name} are to come from {type.Name}.{name}, which does not exist.");
        if (!member.IsStatic && !type.IsInstanceOfType(build))
            throw new BuildDefinitionException($"The values of parameter {parameter.Name} are to come from {type.Name}.{name}, which is neither static nor a member of the build.");
        return Read(member, build, $"The values of parameter {parameter.Name} are to come from {type.Name}.{name}, which");
    }

    private static IReadOnlyList<string> Read(NamedMember member, NukeBuild build, string complaint)
    {
        try
        {
            return member.Value(build) is IEnumerable<string> values
                ? [.. values]
                : throw new BuildDefinitionException($"{complaint} is no IEnumerable<string>.");
        }
        catch (Exception exception) when (exception is not BuildDefinitionException)
        {
            throw new BuildDefinitionException($"{complaint} has thrown {FailureText.Unwrap(exception).GetType().Name}: {FailureText.Unwrap(exception).Message}");
        }
    }

    /// <summary>A sentence for each value that is not a listed one.</summary>
    internal static IEnumerable<string> Problems(BuildModel model, NukeBuild build, ParameterValues values)
    {
        foreach (var parameter in model.Parameters)
            if (values.Of(parameter) is { } value && Listed(parameter, build) is { } possible)
                foreach (var text in value is Array items ? items.Cast<object>() : [value])
                    if (!possible.Contains(text.ToString(), StringComparer.Ordinal))
                        yield return $"{values.SourceOf(parameter)}: {Problem(parameter, text.ToString()!, possible)}";
    }

    private static string Problem(BuildParameter parameter, string text, IReadOnlyList<string> possible) => parameter.IsSecret
        ? "the value is not a possible one."
        : $"'{text}' is not one of {string.Join(", ", possible)}.{Nearest.Hint(text, possible)}";
}
