namespace Octokit;

/// <summary>Which of them to list.</summary>
public enum ItemStateFilter
{
    /// <summary>Those that are open.</summary>
    Open,

    /// <summary>Those that are closed.</summary>
    Closed,

    /// <summary>All.</summary>
    All,
}
