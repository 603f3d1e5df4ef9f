using Pipeline.Sandbox.Services.CloudFormation.Resources;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>One stack at work: what its phases share.</summary>
internal sealed class StackJob(SandboxWorld world, StackTables tables, ResourceHandlers handlers, string key, Tokens tokens)
{
    public SandboxWorld World => world;

    public StackTables Tables => tables;

    public ResourceHandlers Handlers => handlers;

    /// <summary>The stack's key in the tables.</summary>
    public string Key => key;

    /// <summary>Cancelled when the sandbox stops; the work goes on in the next run.</summary>
    public CancellationToken Stopping => tokens.Stopping;

    /// <summary>Cancelled when somebody gives up what the stack is doing, so that it turns back at once.</summary>
    public CancellationToken Interrupted => tokens.Interrupted;

    /// <summary>Where the stack is.</summary>
    public Place Place { get; } = Place.OfKey(key);

    public StackLog Log { get; } = new(tables, key, world.Clock);

    public StackScope Scope { get; } = new(world, tables, Place.OfKey(key));
}

/// <summary>What a stack at work listens to.</summary>
internal readonly record struct Tokens(CancellationToken Stopping, CancellationToken Interrupted);
