namespace Octokit;

/// <summary>A tree.</summary>
public class TreeResponse
{
    /// <summary>A tree of which nothing is known.</summary>
    public TreeResponse()
    {
    }

    /// <summary>A tree from its parts.</summary>
    public TreeResponse(string sha, string url, IReadOnlyList<TreeItem> tree, bool truncated)
    {
        Sha = sha;
        Url = url;
        Tree = tree;
        Truncated = truncated;
    }

    /// <summary>The tree's 40 hexadecimal digits.</summary>
    public string Sha { get; private set; }

    /// <summary>The address in the API.</summary>
    public string Url { get; private set; }

    /// <summary>The entries.</summary>
    public IReadOnlyList<TreeItem> Tree { get; private set; }

    /// <summary>Whether there are more entries than GitHub lists: 100,000 or 7 MB.</summary>
    public bool Truncated { get; private set; }
}
