using System.Reflection;
using Nuke.Common.Building;

namespace Nuke.Common.Execution;

/// <summary><c>DependsOn&lt;T&gt;()</c> without a lambda means the one target that the component T declares.</summary>
internal static class Shorthand
{
    internal static Target TargetOf<T>(ExecutableTarget from, T component)
    {
        var candidates = typeof(T)
            .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType == typeof(Target))
            .ToList();
        if (candidates is [var only])
            return (Target)only.GetValue(component)!;

        var why = candidates.Count == 0
            ? "No relevant targets."
            : "Too many relevant targets:" + string.Concat(candidates.Select(candidate => $"{Environment.NewLine} - {candidate.Name}"));
        throw new BuildDefinitionException(
            $"Target '{from.Member.DeclaringType!.Name}.{from.Name}' cannot have shorthand dependency on component '{typeof(T).Name}'.{Environment.NewLine}{why}");
    }
}
