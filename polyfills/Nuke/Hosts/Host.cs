namespace Nuke.Common;

/// <summary>Where a build runs.</summary>
public abstract class Host
{
    /// <summary>Whether it is a CI server.</summary>
    internal virtual bool IsServer => true;

    /// <summary>The host of this run.</summary>
    public static Host Instance => Building.Session.Current.Host;

    /// <inheritdoc/>
    public override string ToString() => GetType().Name;
}

/// <summary>A person's terminal, or anything else that is no CI server.</summary>
public sealed class Terminal : Host
{
    internal override bool IsServer => false;
}

/// <summary>A CI server that needs no special treatment.</summary>
internal sealed class NamedServer(string name) : Host
{
    /// <inheritdoc/>
    public override string ToString() => name;
}
