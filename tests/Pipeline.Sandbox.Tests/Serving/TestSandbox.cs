using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Serving;

/// <summary>A sandbox of a test's own and a client without an SDK: what is sent is what the test says, and every answer is held to the API model.</summary>
internal sealed class TestSandbox : IAsyncDisposable
{
    public const string Account = "111122223333";
    public const string OtherAccount = "444455556666";

    private readonly HttpClient http;

    private TestSandbox(SandboxHost host)
    {
        Host = host;
        http = new() { BaseAddress = host.Endpoint, Timeout = TimeSpan.FromSeconds(20) };
    }

    public SandboxHost Host { get; }

    public static async Task<TestSandbox> StartAsync(SandboxOptions? options = null, params AwsService[] services) =>
        new(await SandboxHost.StartAsync((options ?? new()) with { CheckModels = true }, _ => services, CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Host.DisposeAsync();
        Assert.Empty(Host.Faults);
    }

    public static string Signature(string service, string key = Account, string region = "us-east-1") =>
        $"AWS4-HMAC-SHA256 Credential={key}/20261120/{region}/{service}/aws4_request, SignedHeaders=host;x-amz-date, Signature={new string('0', 64)}";

    public Task<Reply> JsonAsync(string target, JsonObject body, string key = Account, string region = "us-east-1") =>
        JsonTextAsync(target, body.ToJsonString(), key, region);

    public Task<Reply> JsonTextAsync(string target, string body, string key = Account, string region = "us-east-1")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = new("application/x-amz-json-1.1");
        request.Headers.Add("X-Amz-Target", target);
        var service = ApiModels.FindByTargetPrefix(target.Split('.')[0])?.SigningName ?? "servicecatalog";
        request.Headers.TryAddWithoutValidation("Authorization", Signature(service, key, region));
        return SendAsync(request);
    }

    public Task<Reply> QueryAsync(string service, string action, string key = Account, params (string Name, string Value)[] fields)
    {
        var version = ApiModels.Load(service).Version;
        var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new FormUrlEncodedContent([new("Action", action), new("Version", version), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        };
        request.Headers.TryAddWithoutValidation("Authorization", Signature(service, key));
        return SendAsync(request);
    }

    public Task<Reply> CloudFormationAsync(string action, params (string Name, string Value)[] fields) => QueryAsync("cloudformation", action, Account, fields);

    public Task<Reply> IamAsync(string action, params (string Name, string Value)[] fields) => QueryAsync("iam", action, Account, fields);

    /// <summary>A request of a REST-JSON service; what the path says is sent as it is.</summary>
    public Task<Reply> RestAsync(string service, HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(Host.Endpoint.ToString().TrimEnd('/') + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }))
        {
            Content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Headers.TryAddWithoutValidation("Authorization", Signature(service));
        foreach (var (name, value) in headers)
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        return SendAsync(request);
    }

    public Task<Reply> S3Async(HttpMethod method, string path, string? body = null, string key = Account, string region = "us-east-1", params (string Name, string Value)[] headers) =>
        S3Async(method, path, body is null ? null : Encoding.UTF8.GetBytes(body), key, region, headers);

    public Task<Reply> S3Async(HttpMethod method, string path, byte[]? body, string key = Account, string region = "us-east-1", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation("Authorization", Signature("s3", key, region));
        foreach (var (name, value) in headers)
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        return SendAsync(request);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request);
        return new((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Headers, response.Content.Headers);
    }
}

/// <summary>An answer as it came over the wire.</summary>
internal sealed record Reply(int Status, byte[] Bytes, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    /// <summary>The content of an XML element, the first of that name; null when there is none.</summary>
    public string? Element(string name) => Elements(name).FirstOrDefault();

    public IEnumerable<string> Elements(string name) =>
        System.Xml.Linq.XDocument.Parse(Text).Descendants().Where(element => element.Name.LocalName == name).Select(element => element.Value);

    public string? Header(string name) => Headers.TryGetValues(name, out var values) || ContentHeaders.TryGetValues(name, out values) ? string.Join(",", values) : null;

    /// <summary>The error's code and status, whatever the protocol, as <c>404 NoSuchKey</c>.</summary>
    public string Error => $"{Status} {(Text.StartsWith('{') ? Json["__type"]?.GetValue<string>() ?? Header("x-amzn-ErrorType") : Text.Length == 0 ? "" : Element("Code"))}";

    public Reply Ok() => Status is >= 200 and < 300 ? this : throw new InvalidOperationException($"{Status}: {Text}");
}
