using Amazon.Runtime;
using Amazon.SageMaker.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>Deletes endpoints and inference components, each as soon as SageMaker lets it happen.</summary>
/// <remarks>What is being created or changed can only be waited for: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html</remarks>
public sealed class EndpointRemover(AwsSession session, EndpointReader reader, Reporter reporter, Poll poll)
{
    /// <summary>Waits until nothing goes on with an endpoint; null when it is gone then.</summary>
    /// <param name="step">The step that tells what is waited for.</param>
    /// <param name="name">The endpoint.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public Task<HostedEndpoint?> UntilSettledAsync(string step, string name, CancellationToken cancellation) =>
        FollowAsync(step, name, _ => Task.FromResult(false), cancellation);

    /// <summary>Deletes an endpoint and waits until it is gone.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="StillRunning">SageMaker takes longer than a run waits.</exception>
    public async Task<bool> RemoveAsync(string step, string name, CancellationToken cancellation)
    {
        if (await reader.FindAsync(name, cancellation) is null)
            return false;
        await FollowAsync(step, name, async endpoint =>
        {
            // Between the look and the call something may have begun: then it is waited for as well.
            await session.SageMaker.DeleteEndpointAsync(new DeleteEndpointRequest { EndpointName = endpoint.Name }, cancellation)
                .AsOrNull("sagemaker:DeleteEndpoint", failure => EndpointReader.IsAbsent(failure) || IsBusy(failure));
            return true;
        }, cancellation);
        return true;
    }

    /// <summary>Deletes inference components and waits until they are gone, those that adapt others first.</summary>
    /// <param name="step">The step that tells what becomes of them.</param>
    /// <param name="endpoint">Their endpoint.</param>
    /// <param name="names">The components; others of the endpoint stay.</param>
    /// <param name="gone">Told of each that is gone.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="StillRunning">SageMaker takes longer than a run waits.</exception>
    public async Task RemoveComponentsAsync(string step, string endpoint, IReadOnlyCollection<string> names, Action<string> gone, CancellationToken cancellation)
    {
        var (begin, told, refusal) = (poll.Begin(), new Told(reporter, step), "");
        var left = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var attempt = 0; left.Count > 0; attempt++)
        {
            var present = await reader.ComponentsAsync(endpoint, cancellation);
            foreach (var name in left.Where(name => present.All(one => !Same(one.Name, name))).ToList())
            {
                left.Remove(name);
                gone(name);
                attempt = 0;
            }
            foreach (var component in present.Where(one => left.Contains(one.Name)))
            {
                told.Say($"component {component.Name}", component.Status);
                if (component.Status is "InService" or "Failed" && present.All(one => one.Base is null || !Same(one.Base, component.Name)))
                    refusal = await RemoveAsync(component.Name, cancellation) ?? refusal;
            }
            if (left.Count > 0 && poll.IsOver(begin))
                throw new StillRunning($"components of endpoint {endpoint} are not gone: {string.Join(", ", left)}{(refusal.Length == 0 ? "" : $" ({refusal})")}", "Run the same command again to go on.");
            if (left.Count > 0)
                await poll.WaitAsync(attempt, cancellation);
        }
    }

    // Null, or why SageMaker does not delete it yet.
    private async Task<string?> RemoveAsync(string component, CancellationToken cancellation)
    {
        string? refusal = null;
        await session.SageMaker.DeleteInferenceComponentAsync(new DeleteInferenceComponentRequest { InferenceComponentName = component }, cancellation)
            .AsOrNull("sagemaker:DeleteInferenceComponent", failure =>
            {
                refusal = IsBusy(failure) ? failure.Message : null;
                return refusal is not null || EndpointReader.IsAbsent(failure);
            });
        return refusal;
    }

    private async Task<HostedEndpoint?> FollowAsync(string step, string name, Func<HostedEndpoint, Task<bool>> rest, CancellationToken cancellation)
    {
        var (begin, told) = (poll.Begin(), new Told(reporter, step));
        for (var attempt = 0; ; attempt++)
        {
            var endpoint = await reader.FindAsync(name, cancellation);
            if (endpoint is null)
                return null;
            if (told.Say($"endpoint {name}", endpoint.Status))
                attempt = 0;
            if (!endpoint.InProgress && !await rest(endpoint))
                return endpoint;
            if (poll.IsOver(begin))
                throw new StillRunning($"endpoint {name} is still {endpoint.Status}", "It goes on. Run the same command again to watch it on.");
            await poll.WaitAsync(attempt, cancellation);
        }
    }

    private static bool IsBusy(AmazonServiceException failure) => failure.ErrorCode is "ValidationException" or "ValidationError" or "ConflictException"
        && (failure.Message.Contains("in-progress", StringComparison.OrdinalIgnoreCase)
            || (failure.Message.Contains("Cannot delete inference component", StringComparison.OrdinalIgnoreCase) && failure.Message.Contains("_PROGRESS", StringComparison.OrdinalIgnoreCase)));

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>What was told of each thing, so that a status is told once.</summary>
    private sealed class Told(Reporter reporter, string step)
    {
        private readonly Dictionary<string, string> statuses = new(StringComparer.Ordinal);

        public bool Say(string thing, string status)
        {
            if (statuses.TryGetValue(thing, out var before) && before == status)
                return false;
            statuses[thing] = status;
            if (status is not ("InService" or "Failed"))
                reporter.Raise(new ResourceChanged(step, thing, status));
            return true;
        }
    }
}
