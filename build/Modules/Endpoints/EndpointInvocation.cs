using Pipeline.Aws;
using Pipeline.Aws.Inference;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Failures;
using Pipeline.Inference;
using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>Sends a request to an endpoint and shows the answer.</summary>
/// <param name="deployment">What the manifests say.</param>
/// <param name="rooms">What works on a region.</param>
/// <param name="reporter">Who hears of the answer.</param>
/// <param name="poll">How long to wait for a model that is not there yet.</param>
/// <param name="clock">Tells how long answers take.</param>
public sealed class EndpointInvocation(Deployment deployment, Func<string, InvocationRoom> rooms, Reporter reporter, Poll poll, TimeProvider clock)
{
    /// <summary>Asks, waits and shows.</summary>
    /// <param name="options">What the command line says, already checked.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The endpoint that was asked.</returns>
    /// <exception cref="InvalidInput">The options do not fit the endpoint.</exception>
    /// <exception cref="Refused">There is no such endpoint, or SageMaker or the model refused.</exception>
    /// <exception cref="StillRunning">There is no answer yet.</exception>
    public async Task<AskedEndpoint> RunAsync(InvocationOptions options, CancellationToken cancellation)
    {
        var choice = EndpointChoice.Of(deployment, options.Endpoint)
            ?? throw EndpointChoice.Undecided(deployment, await rooms(deployment.ToolchainRegion).Reader.NamesAsync(cancellation));
        var room = rooms(choice.Region);
        var endpoint = await new EndpointLook(room.Reader).AtAsync(choice.Name, options.Variant, options.Component, cancellation);
        InvocationFit.Require(options, endpoint);
        var body = await InvocationBody.OfAsync(options, endpoint, cancellation);
        Note(options, endpoint);
        var request = new ModelRequest(endpoint.Name, body.Content, body.ContentType) { Accept = body.Accept, Variant = options.Variant, Component = endpoint.Component };
        var step = $"endpoint {endpoint.Name}";
        reporter.Raise(new StepStarted(step, "asking"));
        reporter.Raise(options.Stream
            ? await new StreamedInvocation(room.Invoker, reporter, poll, clock).AskAsync(step, request, cancellation)
            : await WholeAsync(room, step, request, endpoint, options.Json, cancellation));
        return endpoint;
    }

    private async Task<AnswerReady> WholeAsync(InvocationRoom room, string step, ModelRequest request, AskedEndpoint endpoint, bool raw, CancellationToken cancellation)
    {
        string? place = null;
        var (reply, took) = await new Patience(reporter, poll, clock).AskAsync(step, async () =>
        {
            if (endpoint.Output is null)
                return await room.Invoker.InvokeAsync(request, cancellation);
            var kept = await room.AsyncInvoker.InvokeAsync(request, endpoint.Output, where => reporter.Raise(new Noted($"{step} accepted the request; the answer will be at {where}")), cancellation);
            place = kept.Place;
            return kept.Reply;
        }, cancellation);
        var answer = AnswerText.Read(reply.Body, reply.ContentType);
        return new AnswerReady(step, raw ? AnswerText.Raw(reply.Body, reply.ContentType) : answer.Text, took)
        {
            PromptTokens = answer.Tokens?.Prompt,
            AnswerTokens = answer.Tokens?.Answer,
            Place = place,
        };
    }

    private void Note(InvocationOptions options, AskedEndpoint endpoint)
    {
        if (options is { Prompt: null, File: null })
            reporter.Raise(new Noted($"Without --prompt and --file this is sent: {InvocationBody.UsualPrompt(endpoint.Container)}"));
        if (options.File is null && !endpoint.Container.Generates && options.GivenSettings is { Count: > 0 } ignored)
            reporter.Raise(new Warned($"{string.Join(", ", ignored)} {(ignored.Count == 1 ? "is" : "are")} not sent: {ContainerFamilies.Name(endpoint.Container.Family)} does not generate text"));
    }
}

/// <summary>What asks the endpoints of a region.</summary>
/// <param name="Reader">Reads endpoints.</param>
/// <param name="Invoker">Asks those that answer at once.</param>
/// <param name="AsyncInvoker">Asks those that answer later.</param>
public sealed record InvocationRoom(EndpointReader Reader, Invoker Invoker, AsyncInvoker AsyncInvoker);
