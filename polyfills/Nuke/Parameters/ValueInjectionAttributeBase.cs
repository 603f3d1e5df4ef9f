using System.Reflection;

namespace Nuke.Common.ValueInjection;

/// <summary>Base of the attributes that give a member of the build its value before the first target runs.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public abstract class ValueInjectionAttributeBase : Attribute
{
    /// <summary>Higher ones come first.</summary>
    public virtual int Priority => 0;

    /// <summary>The value; null leaves what the initializer gave.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="instance">The build.</param>
    public abstract object? GetValue(MemberInfo member, object instance);
}
