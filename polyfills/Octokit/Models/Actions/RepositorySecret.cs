namespace Octokit;

/// <summary>A secret without its value, which GitHub never tells.</summary>
public class RepositorySecret
{
    /// <summary>A secret of which nothing is known.</summary>
    public RepositorySecret()
    {
    }

    /// <summary>A secret from its parts.</summary>
    public RepositorySecret(string name, DateTimeOffset createdAt, DateTimeOffset? updatedAt)
    {
        Name = name;
        CreatedAt = createdAt;
        UpdatedAt = updatedAt;
    }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; private set; }
}
