using System.Text.Json;
using Octokit;
using Octokit.Internal;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.Octokit;

/// <summary>Clients that talk to a <see cref="Server"/>, and answers in the shape of GitHub's.</summary>
internal static class GitHub
{
    public const string Sha1 = "1111111111111111111111111111111111111111";
    public const string Sha2 = "2222222222222222222222222222222222222222";
    public const string Sha3 = "3333333333333333333333333333333333333333";

    /// <summary>What marks a run's secrets in these tests; it must be found nowhere but in the header.</summary>
    public const string Token = "a-token-of-these-tests";

    public static ProductHeaderValue Product => new("pipeline-tests", "1.2");

    public static GitHubClient Client(Server server, Credentials? credentials = null) => new(Connection(server, credentials));

    public static Connection Connection(Server server, Credentials? credentials = null) => new(
        Product,
        new Uri(server.Url + "/"),
        new InMemoryCredentialStore(credentials ?? new Credentials(Token)),
        new HttpClientAdapter(HttpMessageHandlerFactory.CreateDefault),
        new SimpleJsonSerializer());

    public static Reply Json(int status, string body, params (string Name, string Value)[] headers) =>
        new(status, body, [("Content-Type", "application/json; charset=utf-8"), .. headers]);

    public static Reply Ok(string body) => Json(200, body);

    public static Reply Created(string body) => Json(201, body);

    public static Reply Nothing => new(204, string.Empty);

    public static Reply Refusal(int status, string message, params (string Name, string Value)[] headers) =>
        Json(status, $$"""{"message":"{{message}}","documentation_url":"https://docs.github.com/rest"}""", headers);

    public static JsonElement Body(this Received request)
    {
        using var document = JsonDocument.Parse(request.Body);
        return document.RootElement.Clone();
    }

    public static string? Text(this JsonElement element, string member) => element.GetProperty(member).GetString();

    public static string[] Members(this JsonElement element) => [.. element.EnumerateObject().Select(one => one.Name).Order(StringComparer.Ordinal)];

    /// <summary>What was asked, without the query.</summary>
    public static string Asked(this Received request) => $"{request.Method} {request.Path.Split('?')[0]}";
}
