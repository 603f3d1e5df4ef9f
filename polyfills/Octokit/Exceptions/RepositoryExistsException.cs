namespace Octokit;

/// <summary>422: there is a repository of that name already.</summary>
public class RepositoryExistsException : ApiValidationException
{
    /// <summary>In the caller's own account.</summary>
    public RepositoryExistsException(string name, ApiValidationException innerException)
        : base(innerException)
    {
        RepositoryName = name;
        Message = $"There is a repository named '{name}' already in the account that these credentials belong to.";
    }

    /// <summary>In an organisation.</summary>
    public RepositoryExistsException(string organization, string name, Uri baseAddress, ApiValidationException innerException)
        : base(innerException)
    {
        RepositoryName = name;
        Organization = organization;
        OwnerIsOrganization = true;
        var web = baseAddress.Host == GitHubClient.GitHubApiUrl.Host ? new Uri("https://github.com/") : new Uri(baseAddress, "/");
        ExistingRepositoryWebUrl = new Uri(web, $"{Uri.EscapeDataString(organization)}/{Uri.EscapeDataString(name)}");
        Message = $"There is a repository named '{name}' already in the organization '{organization}'.";
    }

    /// <summary>The name that is taken.</summary>
    public string RepositoryName { get; }

    /// <summary>The organisation; null for an account of a person.</summary>
    public string Organization { get; }

    /// <summary>Whether it is an organisation's.</summary>
    public bool OwnerIsOrganization { get; }

    /// <summary>Where it is to be seen; null for an account of a person.</summary>
    public Uri ExistingRepositoryWebUrl { get; }

    /// <inheritdoc />
    public override string Message { get; }
}
