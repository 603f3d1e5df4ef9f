using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Building;
using Nuke.Common.Execution;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Parameters;

/// <summary>Values of components' members, which have no field of their own to hold them.</summary>
internal static class ComponentValues
{
    internal static T? Get<T>(object build, LambdaExpression expression)
    {
        var member = expression.Body.Member()
            ?? throw new BuildDefinitionException($"TryGetValue must name a member, as in TryGetValue(() => Name), not {expression.Body}.");
        return Get(build, member) is T value ? value : default;
    }

    private static object? Get(object build, MemberInfo member) => Session.Current.Injected.GetOrAdd(member, static (key, instance) =>
    {
        var attribute = key.GetCustomAttribute<ValueInjectionAttributeBase>()
            ?? throw new BuildDefinitionException($"TryGetValue names {key.DeclaringType!.Name}.{key.Name}, which has no attribute that would give it a value.");
        var value = attribute.TryGetValue(key, instance);
        if (value is not null && key.IsDefined(typeof(SecretAttribute)))
            Session.Current.Masks.Add(value);
        return value;
    }, build);
}
