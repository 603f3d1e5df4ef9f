namespace Nuke.Common.CI.GitHubActions;

/// <summary>What the job's token may be allowed: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions</summary>
public enum GitHubActionsPermissions
{
    /// <summary>Runs of workflows.</summary>
    Actions,

    /// <summary>Check runs and suites.</summary>
    Checks,

    /// <summary>The repository's content and releases.</summary>
    Contents,

    /// <summary>Deployments.</summary>
    Deployments,

    /// <summary>Tokens of OpenID Connect, with which a job takes a role at a cloud without any key. Can only be written.</summary>
    IdToken,

    /// <summary>Issues.</summary>
    Issues,

    /// <summary>Discussions.</summary>
    Discussions,

    /// <summary>Packages.</summary>
    Packages,

    /// <summary>Pages.</summary>
    Pages,

    /// <summary>Pull requests.</summary>
    PullRequests,

    /// <summary>Classic projects.</summary>
    RepositoryProjects,

    /// <summary>Code scanning.</summary>
    SecurityEvents,

    /// <summary>Statuses of commits.</summary>
    Statuses,
}
