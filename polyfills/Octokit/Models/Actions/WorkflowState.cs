namespace Octokit;

/// <summary>Whether a workflow runs.</summary>
public enum WorkflowState
{
    /// <summary>It does.</summary>
    Active,

    /// <summary>Its file is gone.</summary>
    Deleted,

    /// <summary>Not in a fork.</summary>
    DisabledFork,

    /// <summary>Not for want of use.</summary>
    DisabledInactivity,

    /// <summary>Somebody stopped it.</summary>
    DisabledManually,
}
