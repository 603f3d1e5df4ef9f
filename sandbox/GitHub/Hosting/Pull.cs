namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>A pull request from one branch of a repository to another.</summary>
/// <param name="Id">Never given twice.</param>
/// <param name="Repository">The repository's id.</param>
/// <param name="Number">Its number within the repository.</param>
/// <param name="Author">The login of who opened it.</param>
/// <param name="Created">When it was opened.</param>
internal sealed record Pull(long Id, long Repository, int Number, string Author, DateTimeOffset Created)
{
    public string Title { get; init; } = "";

    public string? Body { get; init; }

    public string HeadBranch { get; init; } = "";

    public string BaseBranch { get; init; } = "";

    /// <summary>The commits at the heads of both when they were last looked at while it was open.</summary>
    public string HeadSha { get; init; } = "";

    public string BaseSha { get; init; } = "";

    public bool Draft { get; init; }

    public DateTimeOffset Updated { get; init; } = Created;

    public DateTimeOffset? Closed { get; init; }

    public DateTimeOffset? Merged { get; init; }

    public string? MergedBy { get; init; }

    public string? MergeCommit { get; init; }

    public bool IsOpen => Closed is null;
}
