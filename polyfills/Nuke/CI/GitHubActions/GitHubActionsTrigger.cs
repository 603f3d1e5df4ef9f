namespace Nuke.Common.CI.GitHubActions;

/// <summary>What starts a workflow.</summary>
public enum GitHubActionsTrigger
{
    /// <summary>Commits or tags are pushed.</summary>
    Push,

    /// <summary>A pull request is opened, reopened, or gets new commits.</summary>
    PullRequest,

    /// <summary>A person, or a call of the API.</summary>
    WorkflowDispatch,
}
