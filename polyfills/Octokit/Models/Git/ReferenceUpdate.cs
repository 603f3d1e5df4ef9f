namespace Octokit;

/// <summary>Where a reference shall point.</summary>
public class ReferenceUpdate
{
    /// <summary>To a descendant of where it points now.</summary>
    public ReferenceUpdate(string sha)
        : this(sha, false)
    {
    }

    /// <summary>To any commit, when forced.</summary>
    public ReferenceUpdate(string sha, bool force)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sha);
        Sha = sha;
        Force = force;
    }

    /// <summary>The commit's 40 hexadecimal digits.</summary>
    public string Sha { get; private set; }

    /// <summary>Whether history may be lost.</summary>
    public bool Force { get; private set; }
}
