namespace Octokit;

/// <summary>A branch and the commit at its head.</summary>
public class Branch
{
    /// <summary>A branch of which nothing is known.</summary>
    public Branch()
    {
    }

    /// <summary>A branch from its parts.</summary>
    public Branch(string name, GitReference commit, bool @protected)
    {
        Name = name;
        Commit = commit;
        Protected = @protected;
    }

    /// <summary>The name, without refs/heads/.</summary>
    public string Name { get; private set; }

    /// <summary>The commit at its head.</summary>
    public GitReference Commit { get; private set; }

    /// <summary>Whether rules guard it.</summary>
    public bool Protected { get; private set; }
}
