namespace Octokit;

/// <summary>Where the API of a server is: https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api.</summary>
internal static class EnterpriseAddress
{
    private static readonly Uri ApiPath = new("/api/v3/", UriKind.Relative);

    public static Uri Of(Uri server)
    {
        ArgumentNullException.ThrowIfNull(server);
        if (!server.IsAbsoluteUri)
            throw new ArgumentException($"The address '{server}' of a GitHub server must be absolute, such as https://github.example.com.", nameof(server));
        return server.Host is "github.com" or "www.github.com" or "api.github.com" ? GitHubClient.GitHubApiUrl : new Uri(server, ApiPath);
    }
}
