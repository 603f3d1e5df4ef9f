using System.Runtime.CompilerServices;
using Amazon.Runtime.EventStreams;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;

namespace Pipeline.Aws.Inference;

/// <summary>Sends requests to models that answer at once.</summary>
public sealed class Invoker(AwsSession session)
{
    /// <summary>How many bytes a body may have: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html.</summary>
    public const int MostBytes = 6 * 1024 * 1024;

    /// <summary>Sends a request and waits for the whole answer, which a model has 60 seconds for.</summary>
    /// <exception cref="NotYet">The model is not there yet.</exception>
    /// <exception cref="Failures.Refused">SageMaker or the model's container refused.</exception>
    public async Task<ModelReply> InvokeAsync(ModelRequest request, CancellationToken cancellation)
    {
        var answer = await InvocationErrors.TellAsync(request.Endpoint, () => session.Inference.InvokeEndpointAsync(new InvokeEndpointRequest
        {
            EndpointName = request.Endpoint,
            Body = new MemoryStream(request.Body, writable: false),
            ContentType = request.ContentType,
            Accept = request.Accept,
            TargetVariant = request.Variant,
            InferenceComponentName = request.Component,
        }, cancellation), "sagemaker:InvokeEndpoint", cancellation);
        return new ModelReply(answer.Body?.ToArray() ?? [], answer.ContentType);
    }

    /// <summary>Sends a request and gives the answer as it arrives, in pieces of any size.</summary>
    /// <exception cref="NotYet">The model is not there yet.</exception>
    /// <exception cref="Failures.Refused">SageMaker or the model's container refused, or the answer broke off.</exception>
    public async IAsyncEnumerable<byte[]> StreamAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var answer = await InvocationErrors.TellAsync(request.Endpoint, () => session.Inference.InvokeEndpointWithResponseStreamAsync(new InvokeEndpointWithResponseStreamRequest
        {
            EndpointName = request.Endpoint,
            Body = new MemoryStream(request.Body, writable: false),
            ContentType = request.ContentType,
            TargetVariant = request.Variant,
            InferenceComponentName = request.Component,
        }, cancellation), "sagemaker:InvokeEndpointWithResponseStream", cancellation);
        await using var events = ((IAsyncEnumerable<IEventStreamEvent>)answer.Body).GetAsyncEnumerator(cancellation);
        while (await NextAsync(request.Endpoint, events, cancellation))
        {
            if (events.Current is PayloadPart part)
                yield return part.Bytes.ToArray();
        }
    }

    private static async Task<bool> NextAsync(string endpoint, IAsyncEnumerator<IEventStreamEvent> events, CancellationToken cancellation)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (Exception broken) when (broken is SageMakerRuntimeEventStreamException or IOException or HttpRequestException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw InvocationErrors.BrokenOff(endpoint, broken);
        }
    }
}
