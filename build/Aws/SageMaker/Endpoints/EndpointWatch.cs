using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>Tells what SageMaker says of an endpoint while CloudFormation works on its stack, which says nothing for minutes.</summary>
public sealed class EndpointWatch(EndpointReader reader, Reporter reporter, Poll poll)
{
    /// <summary>Follows an endpoint and its components until the work is over.</summary>
    /// <param name="step">The step that it belongs to.</param>
    /// <param name="endpoint">The endpoint's name.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Stops the work and the watching.</param>
    public async Task<T> DuringAsync<T>(string step, string endpoint, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watching = WatchAsync(step, endpoint, over.Token);
        try
        {
            return await work(cancellation);
        }
        finally
        {
            await over.CancelAsync();
            await watching;
        }
    }

    // Whoever may not describe endpoints can deploy them all the same, only in silence.
    private async Task WatchAsync(string step, string endpoint, CancellationToken cancellation)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            for (var attempt = 0; ; attempt++)
            {
                await poll.WaitAsync(attempt, cancellation);
                if (await reader.FindAsync(endpoint, cancellation) is { } found)
                    Tell(step, $"endpoint {endpoint}", found.Status, found.FailureReason, told);
                foreach (var component in told.Count > 0 ? await reader.ComponentsAsync(endpoint, cancellation) : [])
                    Tell(step, $"component {component.Name}", component.Status, component.FailureReason, told);
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or PipelineFailure)
        {
        }
    }

    private void Tell(string step, string what, string status, string? reason, Dictionary<string, string> told)
    {
        if (told.GetValueOrDefault(what) == status)
            return;
        told[what] = status;
        reporter.Raise(new ResourceChanged(step, what, status, reason));
    }
}
