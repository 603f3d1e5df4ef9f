using System.Diagnostics;
using System.Reflection;

namespace Nuke.Common.Execution;

/// <summary>A target of this build with all that is known of it, before, while and after it runs.</summary>
[DebuggerDisplay("{Name} ({Status})")]
public sealed class ExecutableTarget
{
    internal ExecutableTarget(PropertyInfo member, Target factory)
    {
        Member = member;
        Factory = factory;
        Definition = new TargetDefinition(this);
    }

    /// <summary>The name of the property.</summary>
    public string Name => Member.Name;

    /// <summary>The property.</summary>
    public PropertyInfo Member { get; }

    /// <summary>The value of the property: identifies the target.</summary>
    public Target Factory { get; }

    /// <summary>What <c>--help</c> says of it.</summary>
    public string? Description => Definition.Text;

    /// <summary>Whether <c>--help</c> shows it.</summary>
    public bool Listed => !Definition.Hidden;

    /// <summary>Whether it runs when nothing else is asked for.</summary>
    public bool IsDefault { get; internal set; }

    /// <summary>Whether the command line asks for it, or the defaults do.</summary>
    public bool Invoked { get; internal set; }

    /// <summary>How far it has come.</summary>
    public ExecutionStatus Status { get; internal set; }

    /// <summary>How long it ran.</summary>
    public TimeSpan Duration { get; internal set; }

    /// <summary>Why it was skipped; null when it was not.</summary>
    public string? Skipped { get; internal set; }

    /// <summary>What the summary table says of it.</summary>
    public Dictionary<string, string> SummaryInformation { get; } = [];

    /// <summary>What must have run before it.</summary>
    public ICollection<ExecutableTarget> ExecutionDependencies { get; } = new List<ExecutableTarget>();

    /// <summary>What comes before it if both run.</summary>
    public ICollection<ExecutableTarget> OrderDependencies { get; } = new List<ExecutableTarget>();

    /// <summary>What makes it run.</summary>
    public ICollection<ExecutableTarget> TriggerDependencies { get; } = new List<ExecutableTarget>();

    /// <summary>What it makes run.</summary>
    public ICollection<ExecutableTarget> Triggers { get; } = new List<ExecutableTarget>();

    /// <summary>The artifacts that it writes.</summary>
    public IReadOnlyCollection<string> ArtifactProducts => Definition.Artifacts;

    internal TargetDefinition Definition { get; }

    /// <summary>When its body began, as a timestamp.</summary>
    internal long Began { get; set; }

    internal Exception? Failure { get; set; }

    /// <summary>Everything that sorting puts before it, whether planned or not.</summary>
    internal IEnumerable<ExecutableTarget> Predecessors =>
        ExecutionDependencies.Concat(OrderDependencies).Concat(TriggerDependencies);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
