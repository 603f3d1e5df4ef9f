using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Building;

namespace Nuke.Common.Execution;

/// <summary>What a target said of itself, as data.</summary>
internal sealed partial class TargetDefinition(ExecutableTarget target) : ITargetDefinition
{
    private readonly Stack<PropertyInfo> levels = new();

    internal string? Text { get; private set; }

    internal bool Hidden { get; private set; }

    internal bool Assured { get; private set; }

    internal bool Proceeds { get; private set; }

    internal List<Func<Task?>> Actions { get; } = [];

    internal List<string> Artifacts { get; } = [];

    internal INukeBuild? Build { get; private set; }

    /// <summary>Runs the property's value over this definition.</summary>
    internal void Fill(INukeBuild build)
    {
        Build = build;
        levels.Push(target.Property);
        Add(target.Factory);
        levels.Pop();
        Assured |= target.Factory is Cleanup;
        if (target.Factory is Setup)
            TriggerCleanups();
    }

    public ITargetDefinition Description(string description)
    {
        Text = description;
        return this;
    }

    public ITargetDefinition Executes(params Action[] actions)
    {
        foreach (var action in actions)
            Actions.Add(() =>
            {
                action();
                return null;
            });
        return this;
    }

    public ITargetDefinition Executes<T>(Func<T> action)
    {
        // A method group of an asynchronous method binds here; its task must be waited for like any other.
        Actions.Add(() => action() as Task);
        return this;
    }

    public ITargetDefinition Executes(Func<Task> action)
    {
        Actions.Add(action);
        return this;
    }

    public ITargetDefinition AssuredAfterFailure()
    {
        Assured = true;
        return this;
    }

    public ITargetDefinition ProceedAfterFailure()
    {
        Proceeds = true;
        return this;
    }

    public ITargetDefinition Unlisted()
    {
        Hidden = true;
        return this;
    }

    public ITargetDefinition Produces(params string[] artifacts)
    {
        Artifacts.AddRange(artifacts);
        return this;
    }

    public ITargetDefinition Consumes(params Target[] targets) => Add(EdgeKind.Consumes, targets);

    public ITargetDefinition Consumes<T>(params Func<T, Target>[] targets) => Add(EdgeKind.Consumes, targets);

    public ITargetDefinition Consumes(Target target, params string[] artifacts) => Add(EdgeKind.Consumes, [target]);

    public ITargetDefinition Consumes<T>(Func<T, Target> target, params string[] artifacts) => Add(EdgeKind.Consumes, [target]);

    public ITargetDefinition Consumes<T>(params string[] artifacts) => Add<T>(EdgeKind.Consumes, []);

    public ITargetDefinition Partition(int size)
    {
        if (size < 2)
            throw new BuildDefinitionException($"Target '{target.Name}' cannot be divided into {size}: Partition needs a size of at least 2.");
        target.PartitionSize = size;
        return this;
    }

    public ITargetDefinition Base() => Apply(Inheritance.OverriddenBy(levels.Peek()));

    public ITargetDefinition Inherit(params Target[] targets)
    {
        foreach (var other in targets)
            Add(other);
        return this;
    }

    public ITargetDefinition Inherit<T>(params Expression<Func<T, Target>>[] targets)
    {
        foreach (var expression in targets)
            Apply(expression.Body.Member() as PropertyInfo
                ?? throw new BuildDefinitionException($"Inherit in target '{target.Name}' must name a target property, as in x => x.Compile."));
        return this;
    }

    private TargetDefinition Apply(PropertyInfo property)
    {
        levels.Push(property);
        Add(Inheritance.ValueOf(property, Build!));
        levels.Pop();
        return this;
    }

    private void Add(Delegate factory) => _ = factory switch
    {
        Target one => one(this),
        Setup one => one(this),
        Cleanup one => one(this),
        _ => throw new InvalidOperationException($"{factory.GetType()} defines no target."),
    };
}
