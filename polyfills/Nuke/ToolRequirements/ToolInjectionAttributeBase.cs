using System.Reflection;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.Tooling;

/// <summary>
/// Base of the attributes that give a member of type <see cref="Tool"/> its value. Where the tool is missing the member
/// stays null; only targets that require it fail.
/// </summary>
public abstract class ToolInjectionAttributeBase : ValueInjectionAttributeBase
{
    /// <inheritdoc/>
    public override bool SuppressWarnings => true;

    /// <summary>What has to be there.</summary>
    public abstract ToolRequirement GetRequirement(MemberInfo member);
}
