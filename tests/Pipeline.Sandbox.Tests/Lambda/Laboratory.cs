using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Lambda;

/// <summary>A sandbox over HTTP with a role for functions, and a client of its Lambda.</summary>
internal sealed class Laboratory : IAsyncDisposable
{
    public const string Role = "arn:aws:iam::111122223333:role/worker";

    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    private Laboratory(TestSandbox sandbox) => Sandbox = sandbox;

    public TestSandbox Sandbox { get; }

    public static async Task<Laboratory> OpenAsync(SandboxOptions? options = null)
    {
        var sandbox = await TestSandbox.StartAsync(options);
        (await sandbox.IamAsync("CreateRole", ("RoleName", "worker"), ("AssumeRolePolicyDocument", Trust))).Ok();
        return new(sandbox);
    }

    public ValueTask DisposeAsync() => Sandbox.DisposeAsync();

    /// <summary>Sends a request to Lambda.</summary>
    public async Task<Reply> SendAsync(HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("lambda"));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Sandbox.SendAsync(request);
    }

    /// <summary>Creates a function.</summary>
    public async Task CreateAsync(string name, byte[] zip, string runtime = "dotnet10", string handler = Packages.Executable, int timeout = 30, JsonObject? variables = null)
    {
        var body = new JsonObject
        {
            ["FunctionName"] = name, ["Runtime"] = runtime, ["Handler"] = handler, ["Role"] = Role, ["Timeout"] = timeout,
            ["Code"] = new JsonObject { ["ZipFile"] = Convert.ToBase64String(zip) },
            ["Environment"] = new JsonObject { ["Variables"] = variables ?? [] },
        };
        (await SendAsync(HttpMethod.Post, "/2015-03-31/functions", body.ToJsonString())).Ok();
    }

    /// <summary>Invokes a function and asks for its log.</summary>
    public Task<Reply> InvokeAsync(string name, string payload, string type = "RequestResponse") =>
        SendAsync(HttpMethod.Post, $"/2015-03-31/functions/{name}/invocations", payload, ("X-Amz-Invocation-Type", type), ("X-Amz-Log-Type", "Tail"));

    /// <summary>The end of an invocation's log.</summary>
    public static string Log(Reply reply) => Encoding.UTF8.GetString(Convert.FromBase64String(reply.Header("X-Amz-Log-Result")!));
}
