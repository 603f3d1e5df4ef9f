namespace Octokit;

/// <summary>Which pages of a list to get. What is not set is GitHub's choice; without a count, every page is fetched.</summary>
public class ApiOptions
{
    /// <summary>Every page, of GitHub's size.</summary>
    public static ApiOptions None => new();

    /// <summary>The first page to get; 1 is the list's first.</summary>
    public int? StartPage { get; set; }

    /// <summary>How many pages to get at most.</summary>
    public int? PageCount { get; set; }

    /// <summary>Items on a page; GitHub allows 100 at most.</summary>
    public int? PageSize { get; set; }
}
