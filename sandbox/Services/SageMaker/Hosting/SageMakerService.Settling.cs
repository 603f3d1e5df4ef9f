using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private readonly Transitions transitions = new(world);

    // An endpoint's status says what is to be done with it, so that a later run goes on where this one was stopped.
    private Task Work(Call call, string key) =>
        transitions.Start($"endpoint/{call.Account}/{call.Region}/{key}", stopping => WorkAsync(Own(call, stopping), key));

    private Task WorkOnComponent(Call call, string key) =>
        transitions.Start($"component/{call.Account}/{call.Region}/{key}", stopping => WorkOnComponentAsync(Own(call, stopping), key));

    /// <summary>Waits until nothing goes on with an endpoint any more. Null when it is gone then.</summary>
    internal async Task<Definition?> SettledEndpointAsync(Call call, string name)
    {
        while (endpoints.Find(call, KeyOf(name)) is { } endpoint)
            if (EndpointStatus.IsInProgress(endpoint.Body.Need("EndpointStatus")))
                await Work(call, endpoint.Name).WaitAsync(call.Cancellation);
            else
                return endpoint;
        return null;
    }

    /// <summary>Waits until nothing goes on with an inference component any more. Null when it is gone then.</summary>
    internal async Task<Definition?> SettledComponentAsync(Call call, string name)
    {
        while (components.Find(call, KeyOf(name)) is { } component)
            if (ComponentRecord.Progress(component.Body) is not null)
                await WorkOnComponent(call, component.Name).WaitAsync(call.Cancellation);
            else
                return component;
        return null;
    }

    private static Call Own(Call call, CancellationToken stopping) => call with { Input = [], Cancellation = stopping, Transfer = null };
}
