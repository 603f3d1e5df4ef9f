using System.Reflection;
using Nuke.Common.Building;

namespace Nuke.Common.Execution;

/// <summary>Reaches target properties that another one hides: those of base classes and the defaults of components.</summary>
internal static class Inheritance
{
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The property of the nearest base class that this one overrides.</summary>
    internal static PropertyInfo OverriddenBy(PropertyInfo property)
    {
        for (var type = property.DeclaringType!.BaseType; type is not null; type = type.BaseType)
            if (type.GetProperty(property.Name, Declared) is { } found)
                return found;
        throw new BuildDefinitionException(
            $"Target '{property.Name}' calls Base() but no base class of {property.DeclaringType.Name} has it; for a component write Inherit<T>(x => x.{property.Name}).");
    }

    /// <summary>The value that this very declaration gives, not the one that overrides it.</summary>
    internal static Delegate ValueOf(PropertyInfo property, INukeBuild build)
    {
        // A delegate over the method's own address calls it without looking for overrides.
        var getter = property.GetMethod!;
        if (getter.IsAbstract)
            throw new BuildDefinitionException($"Target '{property.Name}' of {property.DeclaringType!.Name} has no definition to inherit.");
        // Called on an object of another type it would take the process down.
        if (!property.DeclaringType!.IsInstanceOfType(build))
            throw new BuildDefinitionException(
                $"A target inherits {property.DeclaringType.Name}.{property.Name}, but {build.GetType().Name} does not implement {property.DeclaringType.Name}.");
        var read = (Func<Delegate>)Activator.CreateInstance(typeof(Func<Delegate>), build, getter.MethodHandle.GetFunctionPointer())!;
        return read();
    }
}
