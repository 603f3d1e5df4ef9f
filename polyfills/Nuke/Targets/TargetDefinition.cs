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
        levels.Push(target.Member);
        target.Factory(this);
        levels.Pop();
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

    public ITargetDefinition Consumes(params Target[] targets) => DependsOn(targets);

    public ITargetDefinition Consumes<T>(params Func<T, Target>[] targets) => DependsOn(targets);

    public ITargetDefinition Consumes(Target target, params string[] artifacts) => DependsOn(target);

    public ITargetDefinition Consumes<T>(Func<T, Target> target, params string[] artifacts) => DependsOn(target);

    public ITargetDefinition Base() => Apply(Inheritance.OverriddenBy(levels.Peek()));

    public ITargetDefinition Inherit(params Target[] targets)
    {
        foreach (var other in targets)
            other(this);
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
        Inheritance.ValueOf(property, Build!)(this);
        levels.Pop();
        return this;
    }
}
