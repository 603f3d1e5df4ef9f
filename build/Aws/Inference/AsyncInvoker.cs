using System.Security.Cryptography;
using System.Text;
using Amazon.SageMakerRuntime.Model;
using Pipeline.Aws.S3;
using Pipeline.Failures;

namespace Pipeline.Aws.Inference;

/// <summary>Sends requests to asynchronous endpoints: the body goes through S3, and so does the answer.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-invoke-endpoint.html</remarks>
public sealed class AsyncInvoker(AwsSession session, ArtifactStore store, Poll poll)
{
    /// <summary>How many bytes a body may have.</summary>
    public const long MostBytes = 1024L * 1024 * 1024;

    /// <summary>Sends a request, and waits for the answer's object.</summary>
    /// <param name="request">The request.</param>
    /// <param name="output">Where the endpoint writes its answers: the body is put beside them.</param>
    /// <param name="accepted">Hears where the answer will be.</param>
    /// <param name="cancellation">Stops waiting; the model goes on.</param>
    /// <exception cref="StillRunning">The answer is not there yet; says where it will be.</exception>
    public async Task<AsyncReply> InvokeAsync(ModelRequest request, S3Address output, Action<string> accepted, CancellationToken cancellation)
    {
        // Named by its content: the same request again is the same object.
        var input = output.Below($"requests/{Convert.ToHexStringLower(SHA256.HashData(request.Body))[..32]}");
        await store.PutAsync(input.Bucket, input.Key, request.Body, request.ContentType, cancellation);
        var answer = await InvocationErrors.TellAsync(request.Endpoint, () => session.Inference.InvokeEndpointAsyncAsync(new InvokeEndpointAsyncRequest
        {
            EndpointName = request.Endpoint,
            InputLocation = input.ToString(),
            ContentType = request.ContentType,
            Accept = request.Accept,
        }, cancellation), "sagemaker:InvokeEndpointAsync", cancellation);
        accepted(answer.OutputLocation);
        return new AsyncReply(await AwaitAsync(request.Endpoint, answer, cancellation), answer.OutputLocation);
    }

    private async Task<ModelReply> AwaitAsync(string endpoint, InvokeEndpointAsyncResponse places, CancellationToken cancellation)
    {
        var begin = poll.Begin();
        var (output, failure) = (S3Address.Read(places.OutputLocation)!, S3Address.Read(places.FailureLocation));
        for (var attempt = 0; ; attempt++)
        {
            if (await OpenAsync(endpoint, output, cancellation) is { } answer)
                return new ModelReply(answer.Bytes, answer.ContentType);
            if (failure is not null && await OpenAsync(endpoint, failure, cancellation) is { } error)
                throw new Refused("PL5013", InvocationErrors.Request(endpoint), $"the model's container failed: {Encoding.UTF8.GetString(error.Bytes).Trim()}{Environment.NewLine}Kept at {failure}", "",
                    $"Correct the request, or look into the endpoint's log: aws logs tail /aws/sagemaker/Endpoints/{endpoint} --since 1h");
            if (poll.IsOver(begin))
                throw new StillRunning($"endpoint {endpoint} has not answered yet",
                    $"It goes on. The answer will be at {output}{(failure is null ? "" : $", an error at {failure}")}. To see it then: aws s3 cp {output} -");
            await poll.WaitAsync(attempt, cancellation);
        }
    }

    // Who may not list a bucket is not told that an object is not there, but that access to it is denied:
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
    private async Task<StoredContent?> OpenAsync(string endpoint, S3Address place, CancellationToken cancellation)
    {
        try
        {
            return await store.OpenAsync(place.Bucket, place.Key, cancellation);
        }
        catch (Refused denied) when (denied.Code == "PL5001")
        {
            throw new Refused("PL5018", InvocationErrors.Request(endpoint), $"it was accepted, but the answer cannot be looked for at {place}: {denied.Detail}", "",
                $"Allow s3:GetObject on what is in bucket {place.Bucket} and s3:ListBucket on the bucket itself to the calling identity: without the second, S3 says the same of what is not there yet.", denied);
        }
    }
}

/// <summary>The answer to an asynchronous request.</summary>
/// <param name="Reply">The answer.</param>
/// <param name="Place">Where it is kept.</param>
public sealed record AsyncReply(ModelReply Reply, string Place);
