using System.Collections.ObjectModel;

namespace Octokit;

/// <summary>The topics of a repository, all of them.</summary>
public class RepositoryTopics
{
    /// <summary>None.</summary>
    public RepositoryTopics()
        : this([])
    {
    }

    /// <summary>These.</summary>
    public RepositoryTopics(IEnumerable<string> names) => Names = new ReadOnlyCollection<string>([.. names ?? []]);

    /// <summary>Their names: lower case, digits and dashes.</summary>
    public IReadOnlyList<string> Names { get; private set; }
}
