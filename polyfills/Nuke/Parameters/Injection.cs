using System.Reflection;
using Nuke.Common.Building;

namespace Nuke.Common.Parameters;

/// <summary>Puts values into the members of the build; where there is none the initializer's value stays.</summary>
internal static class Injection
{
    internal static void Apply(NukeBuild build, BuildModel model, Session session)
    {
        foreach (var parameter in model.Parameters)
            if (ValueOf(parameter, build) is { } value)
                Set(build, parameter.Member, value, session);
            else if (parameter is { IsSecret: true } && Field(parameter.Member) is { } field && field.GetValue(build) is { } initial)
                session.Masks.Add(initial);
        // Components' members are computed when they are first read; see TryGetValue.
        foreach (var (member, attribute) in model.Injected.OrderByDescending(entry => entry.Attribute.Priority))
            if (!member.DeclaringType!.IsInterface && attribute.TryGetValue(member, build) is { } value)
                Set(build, member, value, session);
    }

    /// <summary>A parameter's attribute may be derived from the published one, and find values its own way.</summary>
    private static object? ValueOf(BuildParameter parameter, NukeBuild build)
    {
        parameter.Attribute.Build = build;
        return parameter.Attribute.GetValue(parameter.Member, build);
    }

    private static void Set(NukeBuild build, MemberInfo member, object value, Session session)
    {
        if (member.IsDefined(typeof(SecretAttribute)))
            session.Masks.Add(value);
        switch (member)
        {
            case FieldInfo { IsStatic: true, IsInitOnly: true }:
                throw new BuildDefinitionException(
                    $"{member.DeclaringType!.Name}.{member.Name} cannot take a value: .NET never changes a static readonly field. Leave out one of the two.");
            case FieldInfo field:
                field.SetValue(field.IsStatic ? null : build, value);
                break;
            case PropertyInfo { SetMethod: not null } property:
                property.SetValue(property.SetMethod!.IsStatic ? null : build, value);
                break;
            case PropertyInfo { DeclaringType.IsInterface: false } property:
                BackingField(property).SetValue(build, value);
                break;
        }
    }

    /// <summary>Where the compiler keeps the value of <c>string Name { get; }</c>.</summary>
    private static FieldInfo BackingField(PropertyInfo property) => Field(property)
        ?? throw new BuildDefinitionException($"{property.DeclaringType!.Name}.{property.Name} cannot take a value: it is computed. Use a field, or TryGetValue in a component.");

    /// <summary>The field itself, or the one behind an automatic property; null if there is none.</summary>
    private static FieldInfo? Field(MemberInfo member) => member as FieldInfo
        ?? member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic);
}
