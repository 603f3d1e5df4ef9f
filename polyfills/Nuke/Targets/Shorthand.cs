using System.Reflection;
using Nuke.Common.Building;

namespace Nuke.Common.Execution;

/// <summary><c>DependsOn&lt;T&gt;()</c> without a lambda means the one target that the component T declares itself.</summary>
internal static class Shorthand
{
    /// <summary>The value of the only property of a kind.</summary>
    /// <param name="from">The target that asks.</param>
    /// <param name="component">The component, whose bases do not count.</param>
    /// <param name="kind"><see cref="Target"/>, <see cref="Setup"/> or <see cref="Cleanup"/>.</param>
    /// <param name="relation">What is impossible when there is not exactly one.</param>
    internal static Delegate Only(ExecutableTarget from, Type component, Type kind, string relation)
    {
        var candidates = Declared(component, kind);
        if (candidates is [var only])
            return (Delegate)only.GetValue(from.Definition.Build)!;

        var why = candidates.Count == 0
            ? "No relevant targets."
            : "Too many relevant targets:" + string.Concat(candidates.Select(candidate => $"{Environment.NewLine} - {candidate.Name}"));
        throw new BuildDefinitionException(
            $"Target '{from.Member.DeclaringType!.Name}.{from.Name}' cannot have {relation} on component '{component.Name}'.{Environment.NewLine}{why}");
    }

    internal static List<PropertyInfo> Declared(Type component, Type kind) => component
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(property => property.PropertyType == kind)
        .ToList();
}
