namespace Octokit;

/// <summary>What people and organisations have in common.</summary>
public abstract class Account
{
    /// <summary>The address of the picture.</summary>
    public string AvatarUrl { get; protected set; }

    /// <summary>The web page that the account names.</summary>
    public string Blog { get; protected set; }

    /// <summary>The company that the account names.</summary>
    public string Company { get; protected set; }

    /// <summary>Since when there is the account.</summary>
    public DateTimeOffset CreatedAt { get; protected set; }

    /// <summary>The public mail address; null when there is none.</summary>
    public string Email { get; protected set; }

    /// <summary>The page of the account.</summary>
    public string HtmlUrl { get; protected set; }

    /// <summary>The number that stays when the account is renamed.</summary>
    public long Id { get; protected set; }

    /// <summary>The place that the account names.</summary>
    public string Location { get; protected set; }

    /// <summary>The name in addresses.</summary>
    public string Login { get; protected set; }

    /// <summary>The name in full; null when none is given.</summary>
    public string Name { get; protected set; }

    /// <summary>The identifier in GraphQL.</summary>
    public string NodeId { get; protected set; }

    /// <summary>How many public repositories it has.</summary>
    public int PublicRepos { get; protected set; }

    /// <summary>How many private repositories it may see; only to those who may know.</summary>
    public int TotalPrivateRepos { get; protected set; }

    /// <summary>How many private repositories it has; only to those who may know.</summary>
    public int OwnedPrivateRepos { get; protected set; }

    /// <summary>A person, an organisation, an app; null when GitHub says something else.</summary>
    public AccountType? Type { get; protected set; }

    /// <summary>The address in the API.</summary>
    public string Url { get; protected set; }
}
