using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Parameters;

/// <summary>The values that are possible for a parameter because the build lists them.</summary>
internal static class ValueSets
{
    /// <summary>The listed values; null if any value is possible.</summary>
    internal static IReadOnlyList<string>? Of(BuildParameter parameter, NukeBuild build)
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
        return member.Value(build) is IEnumerable<string> values
            ? [.. values]
            : throw new BuildDefinitionException($"The values of parameter {parameter.Name} are to come from {type.Name}.{name}, which is no IEnumerable<string>.");
    }

    /// <summary>A sentence for each value that is not a listed one.</summary>
    internal static IEnumerable<string> Problems(BuildModel model, NukeBuild build, ParameterValues values)
    {
        foreach (var parameter in model.Parameters)
            if (values.Of(parameter) is { } value && Of(parameter, build) is { } possible)
                foreach (var text in value is Array items ? items.Cast<object>() : [value])
                    if (!possible.Contains(text.ToString(), StringComparer.Ordinal))
                        yield return $"{values.SourceOf(parameter)}: {Problem(parameter, text.ToString()!, possible)}";
    }

    private static string Problem(BuildParameter parameter, string text, IReadOnlyList<string> possible) => parameter.IsSecret
        ? "the value is not a possible one."
        : $"'{text}' is not one of {string.Join(", ", possible)}.{Nearest.Hint(text, possible)}";
}
