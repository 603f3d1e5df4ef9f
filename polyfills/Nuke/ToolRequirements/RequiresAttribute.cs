using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>Names a tool that the whole build needs, whatever is to run.</summary>
public abstract class RequiresAttribute : Attribute
{
    /// <summary>What has to be there.</summary>
    public abstract ToolRequirement GetRequirement();
}

/// <summary>Names a tool that the whole build needs, whatever is to run.</summary>
/// <typeparam name="T">The type that stands for the tool.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true)]
public class RequiresAttribute<T> : RequiresAttribute where T : IRequireTool
{
    /// <summary>Null means any.</summary>
    public string? Version { get; set; }

    /// <inheritdoc/>
    public override ToolRequirement GetRequirement() => ToolAttribute.Of(typeof(T)).GetRequirement(Version);
}
