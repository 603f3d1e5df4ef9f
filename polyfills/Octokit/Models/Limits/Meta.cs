namespace Octokit;

/// <summary>What the server says about itself: https://docs.github.com/en/rest/meta/meta.</summary>
public class Meta
{
    /// <summary>Whether a name and a password may be shown.</summary>
    public bool VerifiablePasswordAuthentication { get; private set; }

    /// <summary>Where its hooks come from.</summary>
    public IReadOnlyList<string> Hooks { get; private set; }

    /// <summary>Where git finds it.</summary>
    public IReadOnlyList<string> Git { get; private set; }
}
