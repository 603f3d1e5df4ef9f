using System.Globalization;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.LambdaHost;

/// <summary>Speaks the Lambda Runtime API.</summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html</remarks>
internal sealed class RuntimeClient(string authority) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false })
    {
        BaseAddress = new($"http://{authority}/2018-06-01/runtime/"),
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Waits for the next event.</summary>
    public async Task<Work> NextAsync()
    {
        using var response = (await http.GetAsync("invocation/next")).EnsureSuccessStatusCode();
        string Header(string name) => response.Headers.TryGetValues("Lambda-Runtime-" + name, out var values) ? values.First() : "";
        var deadline = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(Header("Deadline-Ms"), CultureInfo.InvariantCulture));
        return new(Header("Aws-Request-Id"), Header("Invoked-Function-Arn"), deadline, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Tells what a function returned.</summary>
    public Task AnswerAsync(Work work, byte[] answer) => PostAsync($"invocation/{work.RequestId}/response", answer);

    /// <summary>Tells that a function threw.</summary>
    public Task FailedAsync(Work work, Exception thrown) => PostAsync($"invocation/{work.RequestId}/error", Error(thrown));

    /// <summary>Tells that there is no function to call.</summary>
    public Task InitFailedAsync(Exception thrown) => PostAsync("init/error", Error(thrown));

    public void Dispose() => http.Dispose();

    private async Task PostAsync(string path, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        using var response = await http.PostAsync(path, content);
    }

    private static byte[] Error(Exception thrown)
    {
        Console.Error.WriteLine(thrown);
        return System.Text.Encoding.UTF8.GetBytes(Describe(thrown).ToJsonString());
    }

    private static JsonObject Describe(Exception thrown)
    {
        var described = new JsonObject
        {
            ["errorType"] = thrown.GetType().Name,
            ["errorMessage"] = thrown.Message,
            ["stackTrace"] = new JsonArray([.. (thrown.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonValue.Create(line.Trim()))]),
        };
        if (thrown.InnerException is { } inner)
            described["cause"] = Describe(inner);
        return described;
    }
}

/// <summary>An event to work on.</summary>
internal sealed record Work(string RequestId, string FunctionArn, DateTimeOffset Deadline, byte[] Event);
