using System.Collections;
using System.Reflection;
using Nuke.Common.Building;
using Nuke.Common.Parameters;

namespace Nuke.Common.Completion;

/// <summary>The usual values of a parameter, from the member that its attribute names; other values are accepted too.</summary>
internal static class ValueSet
{
    private const BindingFlags AnyMember =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    internal static IReadOnlyList<string> Of(BuildParameter parameter, NukeBuild build)
    {
        if (parameter.Attribute.ValueProviderMember is not { } name)
            return [];
        var type = parameter.Attribute.ValueProviderType ?? (parameter.Member.DeclaringType is { IsInterface: true } component ? component : build.GetType());
        var found = type.GetMember(name, AnyMember).FirstOrDefault()
            ?? throw new BuildDefinitionException($"Parameter '{parameter.Name}': ValueProviderMember names {type.Name}.{name}, which does not exist.");
        var owner = type.IsInstanceOfType(build) ? build : null;
        var value = found switch
        {
            FieldInfo field => field.GetValue(field.IsStatic ? null : owner),
            PropertyInfo { GetMethod: { } getter } => getter.Invoke(getter.IsStatic ? null : owner, []),
            MethodInfo method => method.Invoke(method.IsStatic ? null : owner, []),
            _ => null,
        };
        return value is IEnumerable values
            ? [.. values.Cast<object>().Select(item => item.ToString()!)]
            : throw new BuildDefinitionException($"Parameter '{parameter.Name}': ValueProviderMember names {type.Name}.{name}, which gives no list of values.");
    }
}
