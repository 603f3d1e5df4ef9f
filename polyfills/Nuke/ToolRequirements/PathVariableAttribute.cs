using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>
/// Gives a member of type <see cref="Tool"/> a program in PATH. The variable NAME_EXE, as in GIT_EXE, can give its path
/// instead.
/// </summary>
/// <param name="pathExecutable">Its name; null means the member's in lower case.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class PathVariableAttribute(string? pathExecutable = null) : ToolInjectionAttributeBase
{
    /// <inheritdoc/>
    public override ToolRequirement GetRequirement(MemberInfo member) => new PathToolRequirement(NameFor(member));

    /// <inheritdoc/>
    public override object? GetValue(MemberInfo member, object instance) =>
        ToolVariables.Path(NameFor(member)) is { } path ? ToolResolver.GetTool(path) : null;

    private string NameFor(MemberInfo member) => pathExecutable ?? member.Name.ToLowerInvariant();
}
