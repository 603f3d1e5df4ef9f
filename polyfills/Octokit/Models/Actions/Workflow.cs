namespace Octokit;

/// <summary>A workflow of a repository.</summary>
public class Workflow
{
    /// <summary>The number.</summary>
    public long Id { get; private set; }

    /// <summary>The identifier in GraphQL.</summary>
    public string NodeId { get; private set; }

    /// <summary>The name that it gives itself.</summary>
    public string Name { get; private set; }

    /// <summary>Its file.</summary>
    public string Path { get; private set; }

    /// <summary>Whether it runs.</summary>
    public StringEnum<WorkflowState> State { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The address in the API.</summary>
    public string Url { get; private set; }

    /// <summary>The page of its file.</summary>
    public string HtmlUrl { get; private set; }

    /// <summary>The picture that says how it goes.</summary>
    public string BadgeUrl { get; private set; }
}
