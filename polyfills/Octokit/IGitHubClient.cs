namespace Octokit;

/// <summary>GitHub's REST API, one property for each of its fields.</summary>
public interface IGitHubClient : IApiInfoProvider
{
    /// <summary>What requests are sent through.</summary>
    IConnection Connection { get; }

    /// <summary>Workflows of GitHub Actions.</summary>
    IActionsClient Actions { get; }

    /// <summary>Blobs, trees, commits and references.</summary>
    IGitDatabaseClient Git { get; }

    /// <summary>What the server says about itself.</summary>
    IMetaClient Meta { get; }

    /// <summary>Organisations and who belongs to them.</summary>
    IOrganizationsClient Organization { get; }

    /// <summary>Pull requests.</summary>
    IPullRequestsClient PullRequest { get; }

    /// <summary>How much of the allowance of requests is left.</summary>
    IRateLimitClient RateLimit { get; }

    /// <summary>Repositories and what hangs on them.</summary>
    IRepositoriesClient Repository { get; }

    /// <summary>Accounts, of people and of organisations.</summary>
    IUsersClient User { get; }

    /// <summary>How long an answer is waited for. Only before the first request.</summary>
    /// <param name="timeout">A positive time; 100 seconds unless set.</param>
    void SetRequestTimeout(TimeSpan timeout);
}
