namespace Octokit;

/// <summary>An account; what it is says <see cref="Account.Type"/>.</summary>
public class User : Account
{
    /// <summary>What the person says of himself.</summary>
    public string Bio { get; protected set; }

    /// <summary>When the account was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; protected set; }

    /// <summary>Whether the person administers the server.</summary>
    public bool SiteAdmin { get; protected set; }

    /// <summary>Since when the person is shut out; null when he is not.</summary>
    public DateTimeOffset? SuspendedAt { get; protected set; }

    /// <summary>Whether the person is shut out.</summary>
    public bool Suspended => SuspendedAt.HasValue;
}
