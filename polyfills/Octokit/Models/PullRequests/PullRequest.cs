using System.Text.Json.Serialization;

namespace Octokit;

/// <summary>A pull request.</summary>
public class PullRequest
{
    /// <summary>A pull request of which nothing is known.</summary>
    public PullRequest()
    {
    }

    /// <summary>A pull request of which the number is known.</summary>
    public PullRequest(int number) => Number = number;

    /// <summary>The number in all of GitHub.</summary>
    public long Id { get; private set; }

    /// <summary>The identifier in GraphQL.</summary>
    public string NodeId { get; private set; }

    /// <summary>The address in the API.</summary>
    public string Url { get; private set; }

    /// <summary>The page.</summary>
    public string HtmlUrl { get; private set; }

    /// <summary>The number in the repository.</summary>
    public int Number { get; private set; }

    /// <summary>Whether it is open.</summary>
    public StringEnum<ItemState> State { get; private set; }

    /// <summary>The title.</summary>
    public string Title { get; private set; }

    /// <summary>What there is to say; null for nothing.</summary>
    public string Body { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>When it was merged.</summary>
    public DateTimeOffset? MergedAt { get; private set; }

    /// <summary>The work.</summary>
    public GitReference Head { get; private set; }

    /// <summary>What shall have the work.</summary>
    public GitReference Base { get; private set; }

    /// <summary>Who made it.</summary>
    public User User { get; private set; }

    /// <summary>Whether it is a draft.</summary>
    public bool Draft { get; private set; }

    /// <summary>Whether it was merged.</summary>
    [JsonIgnore]
    public bool Merged => MergedAt.HasValue;

    /// <summary>Whether it can be merged; null while GitHub is finding out.</summary>
    public bool? Mergeable { get; private set; }

    /// <summary>What stands against a merge.</summary>
    public StringEnum<MergeableState>? MergeableState { get; private set; }

    /// <summary>Who merged it.</summary>
    public User MergedBy { get; private set; }

    /// <summary>The commit of the merge, or of a try at it.</summary>
    public string MergeCommitSha { get; private set; }

    /// <summary>How many commits it has.</summary>
    public int Commits { get; private set; }

    /// <summary>How many files it changes.</summary>
    public int ChangedFiles { get; private set; }
}
