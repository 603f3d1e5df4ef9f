namespace Octokit;

/// <summary>Who wrote or made a commit, and when.</summary>
public class Committer
{
    /// <summary>Nobody.</summary>
    public Committer()
    {
    }

    /// <summary>Somebody, at a time.</summary>
    public Committer(string name, string email, DateTimeOffset date)
    {
        Name = name;
        Email = email;
        Date = date;
    }

    /// <summary>The identifier in GraphQL.</summary>
    public string NodeId { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>The mail address.</summary>
    public string Email { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset Date { get; private set; }
}
