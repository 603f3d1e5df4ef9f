namespace Octokit;

/// <summary>Git's database: https://docs.github.com/en/rest/git. A repository needs its first commit before it has one.</summary>
public interface IGitDatabaseClient
{
    /// <summary>Files' contents.</summary>
    IBlobsClient Blob { get; }

    /// <summary>Commits.</summary>
    ICommitsClient Commit { get; }

    /// <summary>Names of commits.</summary>
    IReferencesClient Reference { get; }

    /// <summary>Folders.</summary>
    ITreesClient Tree { get; }
}
