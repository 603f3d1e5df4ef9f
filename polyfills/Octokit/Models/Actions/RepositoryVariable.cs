namespace Octokit;

/// <summary>A variable of a repository.</summary>
public class RepositoryVariable
{
    /// <summary>A variable of which nothing is known.</summary>
    public RepositoryVariable()
    {
    }

    /// <summary>A variable from its parts.</summary>
    public RepositoryVariable(string name, string value, DateTimeOffset createdAt, DateTimeOffset? updatedAt)
    {
        Name = name;
        Value = value;
        CreatedAt = createdAt;
        UpdatedAt = updatedAt;
    }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>The value.</summary>
    public string Value { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; private set; }
}
