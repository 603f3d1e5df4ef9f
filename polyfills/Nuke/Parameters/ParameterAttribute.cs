using System.Reflection;
using Nuke.Common.Building;
using Nuke.Common.ValueInjection;

namespace Nuke.Common;

/// <summary>
/// Marks a field or property that takes its value from the command line, else the environment, else the parameter files,
/// else its initializer.
/// </summary>
/// <param name="description">What <c>--help</c> says of it.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class ParameterAttribute(string? description = null) : ValueInjectionAttributeBase
{
    /// <summary>What <c>--help</c> says of it.</summary>
    public virtual string? Description { get; } = description;

    /// <summary>The name instead of the member's.</summary>
    public string? Name { get; set; }

    /// <summary>Separates the items of an array within one word; by default every word is an item.</summary>
    public string? Separator { get; set; }

    /// <summary>Whether <c>--help</c> shows it.</summary>
    public virtual bool List { get; set; } = true;

    /// <summary>The type that holds <see cref="ValueProviderMember"/>; null means the build.</summary>
    public Type? ValueProviderType { get; set; }

    /// <summary>A member, of type <c>IEnumerable&lt;string></c>, that lists the possible values.</summary>
    public string? ValueProviderMember { get; set; }

    /// <inheritdoc/>
    public override object? GetValue(MemberInfo member, object instance) => Session.Current.Values?.Of(member);

    /// <summary>The possible values with the texts that stand for them; null if any value is possible.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="instance">The build.</param>
    public virtual IEnumerable<(string, object)>? GetValueSet(MemberInfo member, object instance) => null;
}
