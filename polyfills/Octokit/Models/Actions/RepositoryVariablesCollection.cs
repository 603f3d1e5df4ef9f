namespace Octokit;

/// <summary>The variables of a repository.</summary>
public class RepositoryVariablesCollection
{
    /// <summary>None.</summary>
    public RepositoryVariablesCollection()
    {
    }

    /// <summary>These.</summary>
    public RepositoryVariablesCollection(int totalCount, IReadOnlyList<RepositoryVariable> variables)
    {
        TotalCount = totalCount;
        Variables = variables;
    }

    /// <summary>How many there are.</summary>
    public int TotalCount { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<RepositoryVariable> Variables { get; private set; }
}
