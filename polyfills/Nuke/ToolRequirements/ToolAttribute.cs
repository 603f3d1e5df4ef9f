using System.Reflection;
using Nuke.Common.Building;

namespace Nuke.Common.Tooling;

/// <summary>Says where the tool that a type stands for comes from.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ToolAttribute : Attribute
{
    /// <exception cref="BuildDefinitionException">The type has no such attribute.</exception>
    internal static ToolAttribute Of(Type type) => type.GetCustomAttribute<ToolAttribute>()
        ?? throw new BuildDefinitionException($"{type.Name} is required as a tool but not marked with [PathTool] or [NuGetTool].");

    internal abstract ToolRequirement GetRequirement(string? version = null);
}

/// <summary>The tool is a program in PATH.</summary>
public class PathToolAttribute : ToolAttribute
{
    /// <summary>Its name, without directory.</summary>
    public string Executable { get; set; } = "";

    internal override ToolRequirement GetRequirement(string? version = null) => new PathToolRequirement(Executable);
}

/// <summary>The tool comes as a NuGet package.</summary>
public class NuGetToolAttribute : ToolAttribute
{
    /// <summary>The id of the package.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name of the program within the package.</summary>
    public string? Executable { get; set; }

    internal override ToolRequirement GetRequirement(string? version = null) => new NuGetPackageRequirement(Id, version);
}
