using Pipeline.Aws;
using Pipeline.Aws.Inference;
using Pipeline.Failures;
using Pipeline.Inference;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>Asks for an answer that is shown as it arrives.</summary>
/// <param name="invoker">Asks.</param>
/// <param name="reporter">Hears the pieces.</param>
/// <param name="poll">How long to wait for a model that is not there yet.</param>
/// <param name="clock">Tells how long answers take.</param>
public sealed class StreamedInvocation(Invoker invoker, Reporter reporter, Poll poll, TimeProvider clock)
{
    /// <summary>Asks, and shows the pieces; what comes back has the whole answer.</summary>
    /// <param name="step">The step that goes on.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="Refused">SageMaker or the model refused, or the answer broke off.</exception>
    public async Task<AnswerReady> AskAsync(string step, ModelRequest request, CancellationToken cancellation)
    {
        var (ready, _) = await new Patience(reporter, poll, clock).AskAsync(step, () => OnceAsync(step, request, cancellation), cancellation);
        return ready;
    }

    private async Task<AnswerReady> OnceAsync(string step, ModelRequest request, CancellationToken cancellation)
    {
        var (answer, start) = (new StreamedAnswer(), clock.GetTimestamp());
        TimeSpan? first = null;
        void Show(IEnumerable<string> pieces)
        {
            foreach (var piece in pieces)
            {
                first ??= clock.GetElapsedTime(start);
                reporter.Raise(new AnswerPiece(piece));
            }
        }
        await foreach (var part in invoker.StreamAsync(request, cancellation))
            Show(answer.Add(part));
        Show(answer.End());
        if (answer.Complaint is { } complaint)
            throw new Refused("PL5014", $"the request to endpoint {request.Endpoint}", $"the answer broke off: the model's container says {complaint}", "", $"What is shown is not the whole answer. The endpoint's log says more: aws logs tail /aws/sagemaker/Endpoints/{request.Endpoint} --since 10m");
        return new AnswerReady(step, answer.Text, clock.GetElapsedTime(start)) { FirstPiece = first, PromptTokens = answer.Tokens?.Prompt, AnswerTokens = answer.Tokens?.Answer };
    }
}
