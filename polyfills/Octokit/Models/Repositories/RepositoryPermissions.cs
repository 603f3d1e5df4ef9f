namespace Octokit;

/// <summary>What the caller may do in a repository.</summary>
public class RepositoryPermissions
{
    /// <summary>Nothing.</summary>
    public RepositoryPermissions()
    {
    }

    /// <summary>Each right by itself.</summary>
    public RepositoryPermissions(bool admin, bool maintain, bool push, bool triage, bool pull)
    {
        Admin = admin;
        Maintain = maintain;
        Push = push;
        Triage = triage;
        Pull = pull;
    }

    /// <summary>Everything.</summary>
    public bool Admin { get; private set; }

    /// <summary>Settings, without the dangerous ones.</summary>
    public bool Maintain { get; private set; }

    /// <summary>Writing.</summary>
    public bool Push { get; private set; }

    /// <summary>Sorting issues.</summary>
    public bool Triage { get; private set; }

    /// <summary>Reading.</summary>
    public bool Pull { get; private set; }
}
