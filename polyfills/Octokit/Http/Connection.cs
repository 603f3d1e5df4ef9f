using Octokit.Internal;

namespace Octokit;

/// <inheritdoc />
public partial class Connection : IConnection
{
    private readonly IHttpClient http;
    private readonly IJsonSerializer serializer;
    private ApiInfo lastApiInfo;

    /// <summary>GitHub.com without credentials.</summary>
    public Connection(ProductHeaderValue productInformation)
        : this(productInformation, GitHubClient.GitHubApiUrl)
    {
    }

    /// <summary>GitHub.com without credentials, through a caller's own client.</summary>
    public Connection(ProductHeaderValue productInformation, IHttpClient httpClient)
        : this(productInformation, GitHubClient.GitHubApiUrl, Anonymous(), httpClient, new SimpleJsonSerializer())
    {
    }

    /// <summary>A server without credentials.</summary>
    public Connection(ProductHeaderValue productInformation, Uri baseAddress)
        : this(productInformation, baseAddress, Anonymous())
    {
    }

    /// <summary>GitHub.com with credentials from a store.</summary>
    public Connection(ProductHeaderValue productInformation, ICredentialStore credentialStore)
        : this(productInformation, GitHubClient.GitHubApiUrl, credentialStore)
    {
    }

    /// <summary>A server with credentials from a store.</summary>
    public Connection(ProductHeaderValue productInformation, Uri baseAddress, ICredentialStore credentialStore)
        : this(productInformation, baseAddress, credentialStore, new HttpClientAdapter(HttpMessageHandlerFactory.CreateDefault), new SimpleJsonSerializer())
    {
    }

    /// <summary>A server, a store, and a caller's own client.</summary>
    /// <param name="productInformation">Who asks; sent as User-Agent.</param>
    /// <param name="baseAddress">The API's absolute address, taken as it is.</param>
    /// <param name="credentialStore">Asked for the credentials of every request.</param>
    /// <param name="httpClient">Sends the requests.</param>
    /// <param name="serializer">Writes and reads bodies.</param>
    public Connection(ProductHeaderValue productInformation, Uri baseAddress, ICredentialStore credentialStore, IHttpClient httpClient, IJsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(productInformation);
        ArgumentNullException.ThrowIfNull(baseAddress);
        ArgumentNullException.ThrowIfNull(credentialStore);
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(serializer);
        if (!baseAddress.IsAbsoluteUri)
            throw new ArgumentException($"The address '{baseAddress}' of the API must be absolute, such as https://api.github.com/.", nameof(baseAddress));
        UserAgent = Internal.UserAgent.Of(productInformation);
        BaseAddress = baseAddress;
        CredentialStore = credentialStore;
        http = httpClient;
        this.serializer = serializer;
    }

    /// <inheritdoc />
    public Uri BaseAddress { get; }

    /// <inheritdoc />
    public ICredentialStore CredentialStore { get; private set; }

    /// <inheritdoc />
    public Credentials Credentials
    {
        get => CredentialStore.GetCredentials().GetAwaiter().GetResult() ?? Credentials.Anonymous;
        set => CredentialStore = new InMemoryCredentialStore(value);
    }

    /// <summary>What is sent as User-Agent.</summary>
    public string UserAgent { get; }

    /// <inheritdoc />
    public ApiInfo GetLastApiInfo() => Volatile.Read(ref lastApiInfo)?.Clone();

    /// <inheritdoc />
    public void SetRequestTimeout(TimeSpan timeout) => http.SetRequestTimeout(timeout);

    private static InMemoryCredentialStore Anonymous() => new(Credentials.Anonymous);
}
