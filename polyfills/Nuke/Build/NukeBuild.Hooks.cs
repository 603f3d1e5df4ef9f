namespace Nuke.Common;

/// <content>What a build may override to take part in its own run, in the order in which it is called.</content>
public abstract partial class NukeBuild
{
    /// <summary>The build object and its targets exist, parameters have their values.</summary>
    protected internal virtual void OnBuildCreated()
    {
    }

    /// <summary>The plan is made; nothing has run.</summary>
    protected internal virtual void OnBuildInitialized()
    {
    }

    /// <summary>A target is about to run.</summary>
    protected internal virtual void OnTargetRunning(string target)
    {
    }

    /// <summary>A target was left out.</summary>
    protected internal virtual void OnTargetSkipped(string target)
    {
    }

    /// <summary>A target succeeded.</summary>
    protected internal virtual void OnTargetSucceeded(string target)
    {
    }

    /// <summary>A target failed.</summary>
    protected internal virtual void OnTargetFailed(string target)
    {
    }

    /// <summary>All is done and the summary table is printed.</summary>
    protected internal virtual void OnBuildFinished()
    {
    }
}
