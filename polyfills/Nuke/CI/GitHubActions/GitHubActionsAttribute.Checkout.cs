namespace Nuke.Common.CI.GitHubActions;

/// <content>How the repository is checked out; what is not set is left to the action's own default.</content>
public partial class GitHubActionsAttribute
{
    /// <summary>Which submodules come along; none by default.</summary>
    public GitHubActionsSubmodules Submodules
    {
        get => ChosenSubmodules ?? GitHubActionsSubmodules.False;
        set => ChosenSubmodules = value;
    }

    /// <summary>Whether files of Git LFS come along.</summary>
    public bool Lfs
    {
        get => ChosenLfs ?? false;
        set => ChosenLfs = value;
    }

    /// <summary>How many commits; 0 means all, with all branches and tags; 1 by default.</summary>
    public uint FetchDepth
    {
        get => ChosenFetchDepth ?? 1;
        set => ChosenFetchDepth = value;
    }

    /// <summary>Whether progress is shown.</summary>
    public bool Progress
    {
        get => ChosenProgress ?? true;
        set => ChosenProgress = value;
    }

    /// <summary>What a partial clone leaves out, such as <c>blob:none</c>.</summary>
    public string Filter
    {
        get => ChosenFilter ?? "";
        set => ChosenFilter = value;
    }

    internal GitHubActionsSubmodules? ChosenSubmodules { get; private set; }

    internal bool? ChosenLfs { get; private set; }

    internal uint? ChosenFetchDepth { get; private set; }

    internal bool? ChosenProgress { get; private set; }

    internal string? ChosenFilter { get; private set; }
}
