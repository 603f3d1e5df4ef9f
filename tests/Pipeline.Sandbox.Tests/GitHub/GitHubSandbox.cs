using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.GitHub;

/// <summary>A sandbox of a test's own, asked as GitHub with a token. Redirects are answers like others.</summary>
internal sealed class GitHubSandbox : IAsyncDisposable
{
    public const string Org = "sandbox-org";

    /// <summary>Any text is a token of the first user with every scope.</summary>
    public const string Anything = "any text";

    private readonly HttpClient http;

    private GitHubSandbox(SandboxHost host)
    {
        Host = host;
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Endpoint, Timeout = TimeSpan.FromSeconds(20) };
    }

    public SandboxHost Host { get; }

    public string Origin => Host.Endpoint.ToString().TrimEnd('/');

    public static async Task<GitHubSandbox> StartAsync(SandboxOptions? options = null) => new(await SandboxHost.StartAsync(options ?? new()));

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Host.DisposeAsync();
        Assert.Empty(Host.Faults);
    }

    /// <summary>A token of that user; with every scope unless some are named.</summary>
    public static string Token(string login, params string[] scopes) => string.Join('.', ["for", login, .. scopes.Length == 0 ? (string[])[] : [string.Join(',', scopes)]]);

    public Task<Reply> GetAsync(string path, string? token = Anything) => SendAsync("GET", path, null, token);

    public Task<Reply> PostAsync(string path, string body, string? token = Anything) => SendAsync("POST", path, body, token);

    public Task<Reply> PutAsync(string path, string body, string? token = Anything) => SendAsync("PUT", path, body, token);

    public Task<Reply> PatchAsync(string path, string body, string? token = Anything) => SendAsync("PATCH", path, body, token);

    public Task<Reply> DeleteAsync(string path, string? body = null, string? token = Anything) => SendAsync("DELETE", path, body, token);

    /// <summary>Asks for a path of the API, or an address as it is.</summary>
    public async Task<Reply> SendAsync(string method, string path, string? body, string? token, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new(method), path.StartsWith("http", StringComparison.Ordinal) ? new(path) : new Uri(Origin + "/api/v3" + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (headers.All(header => header.Name != "User-Agent"))
            request.Headers.UserAgent.ParseAdd("tests");
        foreach (var (name, value) in headers.Where(header => header.Value.Length > 0))
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        return new((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Headers, response.Content.Headers);
    }

    /// <summary>A repository of the organisation with a first commit; its path in the API.</summary>
    public async Task<string> RepositoryAsync(string name = "repo", bool hidden = false, bool filled = true)
    {
        (await PostAsync($"/orgs/{Org}/repos", $$"""{"name":"{{name}}","private":{{(hidden ? "true" : "false")}},"auto_init":{{(filled ? "true" : "false")}}}""")).Ok();
        return $"/repos/{Org}/{name}";
    }

    /// <summary>Writes a file on a branch; the commit that did it.</summary>
    public async Task<string> WriteAsync(string repository, string path, string text, string branch = "main")
    {
        var present = await GetAsync($"{repository}/contents/{path}?ref={Uri.EscapeDataString(branch)}");
        var body = new JsonObject { ["message"] = $"Write {path}", ["content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), ["branch"] = branch };
        if (present.Status == 200)
            body["sha"] = present.Json["sha"]!.DeepClone();
        return (string)(await PutAsync($"{repository}/contents/{path}", body.ToJsonString())).Ok().Json["commit"]!["sha"]!;
    }

    public async Task<string> HeadAsync(string repository, string branch = "main") => (string)(await GetAsync($"{repository}/git/ref/heads/{branch}")).Ok().Json["object"]!["sha"]!;

    /// <summary>A branch where another one is.</summary>
    public async Task BranchAsync(string repository, string name, string from = "main") =>
        (await PostAsync($"{repository}/git/refs", $$"""{"ref":"refs/heads/{{name}}","sha":"{{await HeadAsync(repository, from)}}"}""")).Ok();
}

internal static class GitHubReplies
{
    public static JsonArray List(this Reply reply) => JsonNode.Parse(reply.Ok().Text)!.AsArray();

    public static string[] Names(this Reply reply, string member = "name") => [.. reply.List().Select(item => (string)item![member]!)];

    /// <summary>Status and message of a refusal.</summary>
    public static string Refusal(this Reply reply) => $"{reply.Status} {(string?)reply.Json["message"]}";

    /// <summary>The one thing that a refusal says is wrong, as <c>Resource.field code message</c>.</summary>
    public static string Problem(this Reply reply)
    {
        var error = Assert.Single(reply.Json["errors"]!.AsArray())!;
        return $"{error["resource"]}.{error["field"]} {error["code"]} {error["message"]}".TrimEnd();
    }
}
