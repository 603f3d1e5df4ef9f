using System.Reflection;
using Nuke.Common.Building;

namespace Nuke.Common.Tooling;

/// <summary>Gives a member of type <see cref="Tool"/> a program of the repository.</summary>
/// <param name="absoluteOrRelativePath">Relative to the root.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public class LocalPathAttribute(string absoluteOrRelativePath) : ToolInjectionAttributeBase
{
    /// <summary>A program with two forms.</summary>
    /// <param name="windowsPath">On Windows.</param>
    /// <param name="unixPath">Elsewhere.</param>
    public LocalPathAttribute(string windowsPath, string unixPath) : this(EnvironmentInfo.IsWin ? windowsPath : unixPath)
    {
    }

    /// <inheritdoc/>
    public override ToolRequirement GetRequirement(MemberInfo member) => new FileToolRequirement(FullPath);

    /// <inheritdoc/>
    public override object? GetValue(MemberInfo member, object instance) =>
        File.Exists(FullPath) ? ToolResolver.GetTool(FullPath) : null;

    private string FullPath => Path.GetFullPath(absoluteOrRelativePath, Session.Current.Root);
}
