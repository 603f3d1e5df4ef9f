namespace Octokit;

/// <summary>What to change in a pull request. What is null stays.</summary>
public class PullRequestUpdate
{
    /// <summary>The title.</summary>
    public string Title { get; set; }

    /// <summary>What there is to say.</summary>
    public string Body { get; set; }

    /// <summary>Whether it is open.</summary>
    public ItemState? State { get; set; }

    /// <summary>The branch that shall have the work.</summary>
    public string Base { get; set; }
}
