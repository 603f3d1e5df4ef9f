using System.Reflection;
using Nuke.Common.Execution;
using Nuke.Common.Parameters;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Building;

/// <summary>What a build type declares; its members are enumerated once.</summary>
internal sealed class BuildModel
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, PropertyInfo> targets = [];

    internal BuildModel(Type type)
    {
        for (var level = type; level is not null && level != typeof(NukeBuild) && level != typeof(object); level = level.BaseType)
        {
            foreach (var property in level.GetProperties(Declared))
                Take(property);
            foreach (var field in level.GetFields(Declared))
                if (!field.Name.StartsWith('<'))
                    TakeInjected(field);
        }

        foreach (var component in type.GetInterfaces())
            if (component != typeof(INukeBuild) && typeof(INukeBuild).IsAssignableFrom(component))
                foreach (var property in component.GetProperties(Declared))
                    Take(property);
    }

    /// <summary>Targets in declaration order: the class, its bases, its components.</summary>
    internal IReadOnlyCollection<PropertyInfo> Targets => targets.Values;

    internal List<BuildParameter> Parameters { get; } = [];

    /// <summary>Members with another attribute that gives them a value.</summary>
    internal List<InjectedMember> Injected { get; } = [];

    internal List<MemberInfo> Required { get; } = [];

    private void Take(PropertyInfo property)
    {
        // A dot marks the explicit implementation of a component's member, which is found at the component.
        if (property.Name.Contains('.', StringComparison.Ordinal))
            return;
        if (property.PropertyType == typeof(Target) || property.PropertyType == typeof(Setup) || property.PropertyType == typeof(Cleanup))
            TakeTarget(property);
        else
            TakeInjected(property);
    }

    private void TakeTarget(PropertyInfo property)
    {
        if (!targets.TryGetValue(property.Name, out var first))
            targets.Add(property.Name, property);
        else if (Hides(property, first))
            targets[property.Name] = property;
        else if (!Hides(first, property) && property.DeclaringType!.IsInterface)
            RequirePublic(first, property);
    }

    /// <summary>A class's own target takes the place of a component's if it is public; one component's never that of another.</summary>
    private static void RequirePublic(PropertyInfo first, PropertyInfo second)
    {
        var ambiguous = $"Target '{second.Name}' is ambiguous: {first.DeclaringType!.Name} and {second.DeclaringType!.Name} both have it.";
        if (first.DeclaringType.IsInterface)
            throw new BuildDefinitionException($"{ambiguous} Declare it in the build as well.");
        if (!first.GetMethod!.IsPublic)
            throw new BuildDefinitionException($"{ambiguous} Make that of {first.DeclaringType.Name} public, which puts it in the place of the other.");
    }

    /// <summary>Whether a component extends the other's and so its member takes the place of the other's.</summary>
    private static bool Hides(PropertyInfo nearer, PropertyInfo farther) =>
        nearer.DeclaringType!.IsInterface && farther.DeclaringType!.IsInterface && farther.DeclaringType.IsAssignableFrom(nearer.DeclaringType);

    private void TakeInjected(MemberInfo member)
    {
        if (!member.IsDefined(typeof(ValueInjectionAttributeBase), inherit: true))
            return;
        var attribute = member.GetCustomAttribute<ValueInjectionAttributeBase>(inherit: true)!;
        if (attribute is ParameterAttribute parameter)
            Parameters.Add(new BuildParameter(member, parameter));
        else
            Injected.Add(new InjectedMember(member, attribute));
        if (member.IsDefined(typeof(RequiredAttribute)))
            Required.Add(member);
    }
}

/// <summary>A member that an attribute, other than that of parameters, gives its value.</summary>
internal sealed record InjectedMember(MemberInfo Member, ValueInjectionAttributeBase Attribute);
