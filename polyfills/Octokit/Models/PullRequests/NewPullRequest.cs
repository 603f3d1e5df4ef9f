namespace Octokit;

/// <summary>A pull request to make: https://docs.github.com/en/rest/pulls/pulls.</summary>
public class NewPullRequest
{
    /// <summary>What shall go where.</summary>
    /// <param name="title">The title.</param>
    /// <param name="head">The branch with the work; with its owner and a colon before it, when it is elsewhere.</param>
    /// <param name="baseRef">The branch that shall have the work.</param>
    public NewPullRequest(string title, string head, string baseRef)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(head);
        ArgumentException.ThrowIfNullOrWhiteSpace(baseRef);
        Title = title;
        Head = head;
        Base = baseRef;
    }

    /// <summary>The title.</summary>
    public string Title { get; private set; }

    /// <summary>The branch that shall have the work.</summary>
    public string Base { get; private set; }

    /// <summary>The branch with the work.</summary>
    public string Head { get; private set; }

    /// <summary>What there is to say.</summary>
    public string Body { get; set; }

    /// <summary>Whether it is a draft.</summary>
    public bool? Draft { get; set; }

    /// <summary>Whether those who maintain the base may change the head.</summary>
    public bool? MaintainerCanModify { get; set; }
}
