namespace Octokit;

/// <summary>A client of GitHub.com or of a GitHub Enterprise server.</summary>
public class GitHubClient : IGitHubClient
{
    /// <summary>Where GitHub.com's API is.</summary>
    public static readonly Uri GitHubApiUrl = new("https://api.github.com/");

    /// <summary>A client of GitHub.com without credentials.</summary>
    public GitHubClient(ProductHeaderValue productInformation)
        : this(new Connection(productInformation, GitHubApiUrl))
    {
    }

    /// <summary>A client of GitHub.com with credentials from a store.</summary>
    public GitHubClient(ProductHeaderValue productInformation, ICredentialStore credentialStore)
        : this(new Connection(productInformation, credentialStore))
    {
    }

    /// <summary>A client of a GitHub Enterprise server, or of GitHub.com when its address says so.</summary>
    /// <param name="productInformation">Who asks; sent as User-Agent.</param>
    /// <param name="baseAddress">The server's address; the API's path is added to it.</param>
    public GitHubClient(ProductHeaderValue productInformation, Uri baseAddress)
        : this(new Connection(productInformation, EnterpriseAddress.Of(baseAddress)))
    {
    }

    /// <summary>A client of a GitHub Enterprise server with credentials from a store.</summary>
    public GitHubClient(ProductHeaderValue productInformation, ICredentialStore credentialStore, Uri baseAddress)
        : this(new Connection(productInformation, EnterpriseAddress.Of(baseAddress), credentialStore))
    {
    }

    /// <summary>A client on a connection made elsewhere, whose address is taken as it is.</summary>
    public GitHubClient(IConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Connection = connection;
        var api = new ApiConnection(connection);
        Actions = new ActionsClient(api);
        Git = new GitDatabaseClient(api);
        Meta = new MetaClient(api);
        Organization = new OrganizationsClient(api);
        PullRequest = new PullRequestsClient(api);
        RateLimit = new RateLimitClient(api);
        Repository = new RepositoriesClient(api);
        User = new UsersClient(api);
    }

    /// <summary>Where the API is.</summary>
    public Uri BaseAddress => Connection.BaseAddress;

    /// <summary>Who the requests are from. Setting it replaces the store.</summary>
    public Credentials Credentials
    {
        get => Connection.Credentials;
        set => Connection.Credentials = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <inheritdoc />
    public IConnection Connection { get; }

    /// <inheritdoc />
    public IActionsClient Actions { get; }

    /// <inheritdoc />
    public IGitDatabaseClient Git { get; }

    /// <inheritdoc />
    public IMetaClient Meta { get; }

    /// <inheritdoc />
    public IOrganizationsClient Organization { get; }

    /// <inheritdoc />
    public IPullRequestsClient PullRequest { get; }

    /// <inheritdoc />
    public IRateLimitClient RateLimit { get; }

    /// <inheritdoc />
    public IRepositoriesClient Repository { get; }

    /// <inheritdoc />
    public IUsersClient User { get; }

    /// <inheritdoc />
    public ApiInfo GetLastApiInfo() => Connection.GetLastApiInfo();

    /// <inheritdoc />
    public void SetRequestTimeout(TimeSpan timeout) => Connection.SetRequestTimeout(timeout);
}
