using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>A target of this build with all that is known of it, before, while and after it runs.</summary>
[DebuggerDisplay("{Name} ({Status})")]
public partial class ExecutableTarget
{
    internal ExecutableTarget(PropertyInfo property, Delegate factory)
    {
        Property = property;
        Factory = factory;
        Definition = new TargetDefinition(this);
    }

    /// <summary>The name of the property.</summary>
    public string Name => Property.Name;

    /// <summary>The property.</summary>
    public MemberInfo Member => Property;

    /// <summary>The value of the property: identifies the target.</summary>
    public Delegate Factory { get; }

    /// <summary>What <c>--help</c> says of it.</summary>
    public string? Description => Definition.Text;

    /// <summary>Whether <c>--help</c> shows it.</summary>
    public bool Listed => !Definition.Hidden;

    /// <summary>Whether it runs even when an earlier one failed.</summary>
    public bool AssuredAfterFailure => Definition.Assured;

    /// <summary>Whether its dependents run when it fails.</summary>
    public bool ProceedAfterFailure => Definition.Proceeds;

    /// <summary>What becomes of its dependencies when it is skipped.</summary>
    public DependencyBehavior DependencyBehavior => Definition.Behavior;

    /// <summary>What is asked right before it would run, with the source text.</summary>
    public List<(string Text, Func<bool> Delegate)> DynamicConditions => Definition.DynamicConditions;

    /// <summary>What is asked before anything runs, with the source text.</summary>
    public List<(string Text, Func<bool> Delegate)> StaticConditions => Definition.StaticConditions;

    /// <summary>The parameters and conditions that it requires.</summary>
    public List<LambdaExpression> DelegateRequirements => Definition.Requirements;

    /// <summary>The tools that it requires by type.</summary>
    public List<ToolRequirement> ToolRequirements => Definition.Tools;

    /// <summary>What must have run before it.</summary>
    public List<ExecutableTarget> ExecutionDependencies { get; } = [];

    /// <summary>What comes before it if both run.</summary>
    public List<ExecutableTarget> OrderDependencies { get; } = [];

    /// <summary>What makes it run.</summary>
    public List<ExecutableTarget> TriggerDependencies { get; } = [];

    /// <summary>What it makes run.</summary>
    public List<ExecutableTarget> Triggers { get; } = [];

    /// <summary>Everything that sorting puts before it, whether planned or not.</summary>
    public IReadOnlyCollection<ExecutableTarget> AllDependencies => [.. ExecutionDependencies, .. OrderDependencies, .. TriggerDependencies];

    /// <summary>The artifacts that it writes.</summary>
    public List<string> ArtifactProducts => Definition.Artifacts;

    /// <summary>Into how many parts its work can be divided; null if it cannot.</summary>
    public int? PartitionSize { get; set; }

    internal PropertyInfo Property { get; }

    internal TargetDefinition Definition { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
