namespace Octokit;

/// <summary>Whether there is still something to do.</summary>
public enum ItemState
{
    /// <summary>There is.</summary>
    Open,

    /// <summary>There is not.</summary>
    Closed,
}
