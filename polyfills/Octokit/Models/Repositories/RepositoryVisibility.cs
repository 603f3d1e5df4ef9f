namespace Octokit;

/// <summary>Who sees a repository.</summary>
public enum RepositoryVisibility
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Those who were let in.</summary>
    Private,

    /// <summary>Everybody in the enterprise.</summary>
    Internal,
}
