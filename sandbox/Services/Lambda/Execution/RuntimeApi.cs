using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>The API by which a runtime asks for the next event and tells what came of it. One execution environment, one invocation at a time.</summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html</remarks>
internal sealed class RuntimeApi(Action<Outcome> initFailed)
{
    private const string Root = "/2018-06-01/runtime/";
    private const int LargestAnswer = 6 * 1024 * 1024;

    private readonly Channel<Offer> offers = Channel.CreateUnbounded<Offer>();
    private volatile Offer? current;
    private TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the runtime waits for an event.</summary>
    public Task Asked => asked.Task;

    /// <summary>Hands an event to the runtime; the answer's task is the offer's.</summary>
    public Offer Give(Invocation invocation, DateTimeOffset deadline)
    {
        asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var offer = new Offer(invocation, deadline);
        current = offer;
        offers.Writer.TryWrite(offer);
        return offer;
    }

    /// <summary>Serves one request of the runtime.</summary>
    public async Task ServeAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (http.Request.Method == "GET" && path == Root + "invocation/next")
            await NextAsync(http);
        else if (http.Request.Method == "POST" && path == Root + "init/error")
            await InitErrorAsync(http);
        else if (http.Request.Method == "POST" && path.StartsWith(Root + "invocation/", StringComparison.Ordinal) && path.Split('/') is [_, _, _, _, var id, "response" or "error"])
            await AnswerAsync(http, id, isError: path.EndsWith("/error", StringComparison.Ordinal));
        else
            await TellAsync(http, StatusCodes.Status404NotFound, Error("InvalidRequest", $"There is no {http.Request.Method} {path}."));
    }

    private async Task NextAsync(HttpContext http)
    {
        asked.TrySetResult();
        Offer offer;
        try
        {
            offer = await offers.Reader.ReadAsync(http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        var headers = http.Response.Headers;
        headers["Lambda-Runtime-Aws-Request-Id"] = offer.Invocation.RequestId;
        headers["Lambda-Runtime-Deadline-Ms"] = offer.Deadline.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        headers["Lambda-Runtime-Invoked-Function-Arn"] = offer.Invocation.Arn;
        headers["Lambda-Runtime-Trace-Id"] = offer.TraceId;
        if (offer.Invocation.ClientContext is { } client)
            headers["Lambda-Runtime-Client-Context"] = client;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = offer.Invocation.Payload.Length;
        await http.Response.Body.WriteAsync(offer.Invocation.Payload, http.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext http, string id, bool isError)
    {
        if (current is not { } offer || offer.Invocation.RequestId != id)
        {
            await TellAsync(http, StatusCodes.Status400BadRequest, Error("InvalidRequestID", "Invalid request ID"));
            return;
        }
        try
        {
            var body = await Bodies.ReadAsync(http.Request, http.RequestAborted, LargestAnswer);
            offer.Answer.TrySetResult(new(body, isError ? Kind(http) : null));
            await TellAsync(http, StatusCodes.Status202Accepted, new() { ["status"] = "OK" });
        }
        catch (AwsError)
        {
            offer.Answer.TrySetResult(Outcome.Of("Function.ResponseSizeTooLarge", id, $"Response payload size exceeded maximum allowed payload size ({LargestAnswer} bytes)."));
            await TellAsync(http, StatusCodes.Status413PayloadTooLarge, Error("RequestEntityTooLarge", "Exceeded maximum allowed payload size."));
        }
    }

    private async Task InitErrorAsync(HttpContext http)
    {
        var body = await Bodies.ReadAsync(http.Request, http.RequestAborted);
        initFailed(new(body, "Unhandled"));
        await TellAsync(http, StatusCodes.Status202Accepted, new() { ["status"] = "OK" });
    }

    private static string Kind(HttpContext http) => http.Request.Headers["Lambda-Runtime-Function-Error-Type"] == "Handled" ? "Handled" : "Unhandled";

    private static JsonObject Error(string type, string message) => new() { ["errorType"] = type, ["errorMessage"] = message };

    private static Task TellAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        return JsonBody.WriteAsync(http.Response, "application/json", body);
    }
}

/// <summary>An invocation on its way to the runtime and back.</summary>
internal sealed record Offer(Invocation Invocation, DateTimeOffset Deadline)
{
    public string TraceId { get; } = $"Root=1-{Deadline.ToUnixTimeSeconds():x8}-{Guid.NewGuid().ToString("N")[..24]};Parent={Guid.NewGuid().ToString("N")[..16]};Sampled=0";

    public TaskCompletionSource<Outcome> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
