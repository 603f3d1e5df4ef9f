using System.Reflection;
using Nuke.Common.CommandLine;

namespace Nuke.Common.Parameters;

/// <summary>A parameter of the build.</summary>
internal sealed class BuildParameter
{
    internal BuildParameter(MemberInfo member, ParameterAttribute attribute)
    {
        Member = member;
        Attribute = attribute;
        Type = member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
        var prefix = member.DeclaringType is { IsInterface: true } component
            ? component.GetCustomAttribute<ParameterPrefixAttribute>()?.Prefix
            : null;
        Name = prefix + (attribute.Name ?? member.Name);
        Key = ArgumentWords.KeyOf(Name);
        IsSecret = member.IsDefined(typeof(SecretAttribute));
    }

    internal MemberInfo Member { get; }

    internal ParameterAttribute Attribute { get; }

    internal Type Type { get; }

    /// <summary>The type of a single value.</summary>
    internal Type ItemType => Type.IsArray ? Type.GetElementType()! : Type;

    internal string Name { get; }

    internal string Key { get; }

    internal string Kebab => Names.Kebab(Name);

    internal bool IsSecret { get; }

    internal Arity Arity =>
        Type.IsArray ? Arity.Many
        : Type == typeof(bool) || Type == typeof(bool?) ? Arity.Flag
        : Arity.One;

    /// <summary>The variable to name in messages.</summary>
    internal string UsualVariable => Kebab.Replace('-', '_').ToUpperInvariant();
}
