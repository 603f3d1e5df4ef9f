using Pipeline.Aws;
using Pipeline.Aws.Inference;
using Pipeline.Aws.Logs;
using Pipeline.Endpoints.Advice;
using Pipeline.Failures;
using Pipeline.Inference;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>
/// One real request to an endpoint that has come into service: the health check of some containers is answered while the process behind it
/// dies.
/// </summary>
/// <param name="rooms">What asks the endpoints of a region.</param>
/// <param name="logs">Reads the logs of a region.</param>
/// <param name="reporter">Hears why it takes so long.</param>
/// <param name="poll">How long to wait for a model that is not there yet.</param>
/// <param name="clock">Tells how long the answer took.</param>
public sealed class SmokeTest(Func<string, InvocationRoom> rooms, Func<string, ContainerLogs> logs, Reporter reporter, Poll poll, TimeProvider clock)
{
    private static readonly GenerationSettings Short = new(MaxNewTokens: 16);

    /// <summary>Asks once, every inference component if there are several.</summary>
    /// <param name="endpoint">The endpoint's name.</param>
    /// <param name="region">Where it is.</param>
    /// <param name="payload">The body to send; null for one of the container's own form.</param>
    /// <param name="contentType">What it is; null for JSON.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NoAnswer">SageMaker or the model refused.</exception>
    /// <exception cref="StillRunning">The model is not there yet.</exception>
    public async Task<SmokeTestResult> RunAsync(string endpoint, string region, string? payload, string? contentType, CancellationToken cancellation)
    {
        var (room, since) = (rooms(region), clock.GetUtcNow());
        var components = await room.Reader.ComponentsAsync(endpoint, cancellation);
        var result = SmokeTestResult.NotTried;
        foreach (var component in components.Select(one => one.Name).DefaultIfEmpty())
        {
            var asked = await new EndpointLook(room.Reader).AtAsync(endpoint, null, component, cancellation);
            if (Body(asked.Container, payload, contentType) is not { } body)
                return SmokeTestResult.NotTried;
            result = await AskAsync(room, asked, body, refused => FailedAsync(refused, logs(region), asked, since, cancellation), cancellation);
        }
        return result;
    }

    private static RequestBody? Body(ServedContainer container, string? payload, string? contentType) =>
        payload is not null ? new RequestBody(RequestBodies.Bytes(payload), contentType ?? RequestBody.Json)
        : InvocationBody.UsualPrompt(container) is { } prompt ? RequestBodies.Of(container, prompt, Short)
        : null;

    private async Task<SmokeTestResult> AskAsync(InvocationRoom room, AskedEndpoint asked, RequestBody body, Func<Refused, Task<NoAnswer>> failed, CancellationToken cancellation)
    {
        var request = new ModelRequest(asked.Name, body.Content, body.ContentType) { Accept = body.Accept, Component = asked.Component };
        try
        {
            var (reply, took) = await new Patience(reporter, poll, clock).AskAsync($"endpoint {asked.Name}", async () => asked.Output is { } output
                ? (await room.AsyncInvoker.InvokeAsync(request, output, _ => { }, cancellation)).Reply
                : await room.Invoker.InvokeAsync(request, cancellation), cancellation);
            return new SmokeTestResult(AnswerText.Read(reply.Body, reply.ContentType).Text, took);
        }
        catch (Refused refused) when (refused.Code.StartsWith("PL501", StringComparison.Ordinal)) // Not the caller's own rights.
        {
            throw await failed(refused);
        }
    }

    private static async Task<NoAnswer> FailedAsync(Refused refused, ContainerLogs logs, AskedEndpoint asked, DateTimeOffset since, CancellationToken cancellation)
    {
        var excerpt = await LogExcerpt.ReadAsync(logs, asked.Name, asked.Component is { } component ? [component] : [], since - TimeSpan.FromHours(1), cancellation);
        var findings = AdviceTable.For(new Symptoms(refused.Detail) { Lines = excerpt.Lines, Logged = excerpt.Logged });
        return new NoAnswer(asked.Name, $"{LogWords.SafeLines(refused.Detail)}{Environment.NewLine}{excerpt}", findings.Count == 0 ? refused.Hint : $"{findings[0].Meaning} {findings[0].Remedy}");
    }
}

/// <summary>What came of a first request.</summary>
/// <param name="Text">The answer; null when nothing was sent, because nobody knows what the model takes: then give it a test-payload.</param>
/// <param name="Took">How long the answer took; null when nothing was sent.</param>
public sealed record SmokeTestResult(string? Text, TimeSpan? Took)
{
    /// <summary>Nothing was sent.</summary>
    public static SmokeTestResult NotTried { get; } = new(null, null);

    /// <summary>Whether a request was sent.</summary>
    public bool Tried => Text is not null;

    /// <summary>In words.</summary>
    public override string ToString() => Took is { } took ? $"answered in {Durations.Text(took)}" : "not tried, give test-payload";
}
