using System.Reflection;

namespace Nuke.Common.ValueInjection;

/// <summary>A field or property that attributes know by its name only.</summary>
internal sealed record NamedMember(MemberInfo Member)
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The member of a type, its bases or its components; null if there is none.</summary>
    internal static NamedMember? Of(Type type, string name)
    {
        for (var level = type; level is not null; level = level.BaseType)
            if (In(level, name) is { } found)
                return found;
        return type.GetInterfaces().Select(component => In(component, name)).FirstOrDefault(found => found is not null);
    }

    internal object? Value(object instance) => Member switch
    {
        PropertyInfo property => property.GetValue(property.GetMethod!.IsStatic ? null : instance),
        FieldInfo field => field.GetValue(field.IsStatic ? null : instance),
        _ => null,
    };

    internal bool IsStatic => Member is FieldInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true };

    private static NamedMember? In(Type type, string name) =>
        ((MemberInfo?)type.GetProperty(name, Declared) ?? type.GetField(name, Declared)) is { } member ? new NamedMember(member) : null;
}
