namespace Octokit;

/// <summary>A repository to make. What is null is GitHub's choice.</summary>
public class NewRepository
{
    /// <summary>A repository of that name.</summary>
    public NewRepository(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>Whether to begin with a commit that holds a README: trees and references need a first commit.</summary>
    public bool? AutoInit { get; set; }

    /// <summary>What it is for.</summary>
    public string Description { get; set; }

    /// <summary>Whether it has downloads.</summary>
    public bool? HasDownloads { get; set; }

    /// <summary>Whether it has issues.</summary>
    public bool? HasIssues { get; set; }

    /// <summary>Whether it has projects.</summary>
    public bool? HasProjects { get; set; }

    /// <summary>Whether it has a wiki.</summary>
    public bool? HasWiki { get; set; }

    /// <summary>Whether others are made from it.</summary>
    public bool? IsTemplate { get; set; }

    /// <summary>Its web page.</summary>
    public string Homepage { get; set; }

    /// <summary>The gitignore file to begin with, by GitHub's name for it.</summary>
    public string GitignoreTemplate { get; set; }

    /// <summary>The licence to begin with, by GitHub's name for it.</summary>
    public string LicenseTemplate { get; set; }

    /// <summary>Whether not everybody sees it.</summary>
    public bool? Private { get; set; }

    /// <summary>Who sees it; goes before <see cref="Private"/>.</summary>
    public RepositoryVisibility? Visibility { get; set; }

    /// <summary>The team that may write; only in an organisation.</summary>
    public long? TeamId { get; set; }

    /// <summary>Whether merged branches go.</summary>
    public bool? DeleteBranchOnMerge { get; set; }

    /// <summary>Whether pull requests may be rebased.</summary>
    public bool? AllowRebaseMerge { get; set; }

    /// <summary>Whether pull requests may be squashed.</summary>
    public bool? AllowSquashMerge { get; set; }

    /// <summary>Whether pull requests may be merged by a commit.</summary>
    public bool? AllowMergeCommit { get; set; }

    /// <summary>Whether pull requests may merge themselves once they may.</summary>
    public bool? AllowAutoMerge { get; set; }
}
