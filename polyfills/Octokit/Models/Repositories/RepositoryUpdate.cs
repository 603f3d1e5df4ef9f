namespace Octokit;

/// <summary>What to change in a repository. What is null stays; an empty text clears.</summary>
public class RepositoryUpdate
{
    /// <summary>The new name.</summary>
    public string Name { get; set; }

    /// <summary>What it is for.</summary>
    public string Description { get; set; }

    /// <summary>Its web page.</summary>
    public string Homepage { get; set; }

    /// <summary>Whether not everybody sees it.</summary>
    public bool? Private { get; set; }

    /// <summary>Who sees it; goes before <see cref="Private"/>.</summary>
    public RepositoryVisibility? Visibility { get; set; }

    /// <summary>Whether it has issues.</summary>
    public bool? HasIssues { get; set; }

    /// <summary>Whether it has projects.</summary>
    public bool? HasProjects { get; set; }

    /// <summary>Whether it has a wiki.</summary>
    public bool? HasWiki { get; set; }

    /// <summary>Whether it has downloads.</summary>
    public bool? HasDownloads { get; set; }

    /// <summary>Whether others are made from it.</summary>
    public bool? IsTemplate { get; set; }

    /// <summary>Where work goes unless said otherwise; the branch must be there.</summary>
    public string DefaultBranch { get; set; }

    /// <summary>Whether pull requests may be squashed.</summary>
    public bool? AllowSquashMerge { get; set; }

    /// <summary>Whether pull requests may be merged by a commit.</summary>
    public bool? AllowMergeCommit { get; set; }

    /// <summary>Whether pull requests may be rebased.</summary>
    public bool? AllowRebaseMerge { get; set; }

    /// <summary>Whether pull requests may merge themselves once they may.</summary>
    public bool? AllowAutoMerge { get; set; }

    /// <summary>Whether merged branches go.</summary>
    public bool? DeleteBranchOnMerge { get; set; }

    /// <summary>Whether it may only be read.</summary>
    public bool? Archived { get; set; }
}
