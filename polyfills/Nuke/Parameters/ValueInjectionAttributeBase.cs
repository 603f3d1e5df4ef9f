using System.Reflection;
using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Serilog;

namespace Nuke.Common.ValueInjection;

/// <summary>Base of the attributes that give a member of the build its value before the first target runs.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public abstract class ValueInjectionAttributeBase : Attribute
{
    /// <summary>The build; set before a value is asked for.</summary>
    public INukeBuild Build { get; internal set; } = null!;

    /// <summary>Higher ones come first.</summary>
    public virtual int Priority => 0;

    /// <summary>Whether it is no news when there is no value.</summary>
    public virtual bool SuppressWarnings => false;

    /// <summary>The value; null leaves what the initializer gave.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="instance">The build.</param>
    public abstract object? GetValue(MemberInfo member, object instance);

    /// <summary>The value, or null and a warning if it cannot be found.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="instance">The build.</param>
    public object? TryGetValue(MemberInfo member, object instance)
    {
        try
        {
            Build = (INukeBuild)instance;
            return GetValue(member, instance);
        }
        catch (Exception exception) when (exception is not (InvalidCommandLineException or BuildDefinitionException) || member.IsDefined(typeof(OptionalAttribute)))
        {
            if (!SuppressWarnings && !member.IsDefined(typeof(OptionalAttribute)))
                Log.Warning("{Member} has no value: {Reason}", $"{member.DeclaringType!.Name}.{member.Name}", exception.Message);
            return null;
        }
    }

    /// <summary>The value of another member of the build.</summary>
    /// <param name="memberName">Its name; private ones and those of bases and components count.</param>
    /// <param name="instance">The build.</param>
    /// <exception cref="InvalidOperationException">There is none of that name and type.</exception>
    protected T? GetMemberValue<T>(string memberName, object instance) => NamedMember.Of(instance.GetType(), memberName)?.Value(instance) switch
    {
        null => throw new InvalidOperationException($"{instance.GetType().Name} has no member {memberName} with a value."),
        T value => value,
        _ => throw new InvalidOperationException($"{instance.GetType().Name}.{memberName} must be of type {typeof(T).Name}."),
    };

    /// <summary>The value of another member of the build; the default if no name is given.</summary>
    /// <param name="memberName">Its name, or null.</param>
    /// <param name="instance">The build.</param>
    protected T? GetMemberValueOrNull<T>(string? memberName, object instance) =>
        memberName is null ? default : GetMemberValue<T>(memberName, instance);
}
