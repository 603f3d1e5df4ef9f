namespace Octokit;

/// <summary>An organisation.</summary>
public class Organization : Account
{
    /// <summary>What it says of itself.</summary>
    public string Description { get; protected set; }

    /// <summary>Where its repositories are in the API.</summary>
    public string ReposUrl { get; protected set; }

    /// <summary>Whether it has proven its domain.</summary>
    public bool IsVerified { get; protected set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; protected set; }
}
