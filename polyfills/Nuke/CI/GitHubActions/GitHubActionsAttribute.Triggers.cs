namespace Nuke.Common.CI.GitHubActions;

/// <content>What starts the workflow: either <see cref="On"/>, or the members with conditions.</content>
public partial class GitHubActionsAttribute
{
    /// <summary>Events without conditions.</summary>
    public GitHubActionsTrigger[] On { get; set; } = [];

    /// <summary>Patterns of branches; a push to one of them starts it.</summary>
    public string[] OnPushBranches { get; set; } = [];

    /// <summary>Patterns of branches; a push to any other starts it. Not together with <see cref="OnPushBranches"/>.</summary>
    public string[] OnPushBranchesIgnore { get; set; } = [];

    /// <summary>Patterns of tags; pushing one of them starts it.</summary>
    public string[] OnPushTags { get; set; } = [];

    /// <summary>Patterns of tags; pushing any other starts it. Not together with <see cref="OnPushTags"/>.</summary>
    public string[] OnPushTagsIgnore { get; set; } = [];

    /// <summary>Only if a file changed that matches one of these.</summary>
    public string[] OnPushIncludePaths { get; set; } = [];

    /// <summary>Only if a file changed that matches none of these.</summary>
    public string[] OnPushExcludePaths { get; set; } = [];

    /// <summary>Patterns of branches; a pull request to one of them starts it.</summary>
    public string[] OnPullRequestBranches { get; set; } = [];

    /// <summary>Part of the published surface, but GitHub knows no tags of pull requests: an error when set.</summary>
    public string[] OnPullRequestTags { get; set; } = [];

    /// <summary>Only if the pull request changes a file that matches one of these.</summary>
    public string[] OnPullRequestIncludePaths { get; set; } = [];

    /// <summary>Only if the pull request changes a file that matches none of these.</summary>
    public string[] OnPullRequestExcludePaths { get; set; } = [];

    /// <summary>Parameters that a person may give when starting it by hand.</summary>
    public string[] OnWorkflowDispatchOptionalInputs { get; set; } = [];

    /// <summary>Parameters that a person must give when starting it by hand.</summary>
    public string[] OnWorkflowDispatchRequiredInputs { get; set; } = [];

    /// <summary>Five fields: minute, hour, day of month, month, day of week, in UTC.</summary>
    public string OnCronSchedule { get; set; } = "";

    /// <summary>The members with conditions that are set.</summary>
    internal IEnumerable<string> Conditions => new (string Name, bool IsSet)[]
    {
        (nameof(OnPushBranches), OnPushBranches.Length > 0), (nameof(OnPushBranchesIgnore), OnPushBranchesIgnore.Length > 0),
        (nameof(OnPushTags), OnPushTags.Length > 0), (nameof(OnPushTagsIgnore), OnPushTagsIgnore.Length > 0),
        (nameof(OnPushIncludePaths), OnPushIncludePaths.Length > 0), (nameof(OnPushExcludePaths), OnPushExcludePaths.Length > 0),
        (nameof(OnPullRequestBranches), OnPullRequestBranches.Length > 0), (nameof(OnPullRequestTags), OnPullRequestTags.Length > 0),
        (nameof(OnPullRequestIncludePaths), OnPullRequestIncludePaths.Length > 0), (nameof(OnPullRequestExcludePaths), OnPullRequestExcludePaths.Length > 0),
        (nameof(OnWorkflowDispatchOptionalInputs), OnWorkflowDispatchOptionalInputs.Length > 0), (nameof(OnWorkflowDispatchRequiredInputs), OnWorkflowDispatchRequiredInputs.Length > 0),
        (nameof(OnCronSchedule), !string.IsNullOrEmpty(OnCronSchedule)),
    }.Where(condition => condition.IsSet).Select(condition => condition.Name);
}
