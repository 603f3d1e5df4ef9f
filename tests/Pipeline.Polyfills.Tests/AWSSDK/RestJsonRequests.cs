using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class RestJsonRequests
{
    [Fact]
    public async Task Names_go_into_the_path_and_attributes_into_headers()
    {
        using var server = new Server(Reply.Ok(""));
        await Clients.Runtime(server).InvokeEndpointAsync(new InvokeEndpointRequest
        {
            EndpointName = "abalone",
            Body = Bytes("1,2"),
            ContentType = "text/csv",
            Accept = "application/json",
            CustomAttributes = "route=/v1/chat",
            TargetModel = "a.tar.gz",
            TargetVariant = "AllTraffic",
            TargetContainerHostname = "first",
            InferenceId = "id-1",
            EnableExplanations = "`true`",
            InferenceComponentName = "component",
            SessionId = "NEW_SESSION",
        });

        Assert.Equal("POST", server.Request.Method);
        Assert.Equal("/endpoints/abalone/invocations", server.Request.Path);
        Assert.Equal("1,2", server.Request.Body);
        Assert.Equal(
            [
                "Accept: application/json", "Content-Type: text/csv", "X-Amzn-SageMaker-Custom-Attributes: route=/v1/chat",
                "X-Amzn-SageMaker-Enable-Explanations: `true`", "X-Amzn-SageMaker-Inference-Component: component", "X-Amzn-SageMaker-Inference-Id: id-1",
                "X-Amzn-SageMaker-Session-Id: NEW_SESSION", "X-Amzn-SageMaker-Target-Container-Hostname: first", "X-Amzn-SageMaker-Target-Model: a.tar.gz",
                "X-Amzn-SageMaker-Target-Variant: AllTraffic",
            ],
            Told(server.Request));
    }

    [Fact]
    public async Task An_asynchronous_call_points_to_its_input_and_has_no_body()
    {
        using var server = new Server(new Reply(202, "{}"));
        await Clients.Runtime(server).InvokeEndpointAsyncAsync(new InvokeEndpointAsyncRequest
        {
            EndpointName = "abalone",
            InputLocation = "s3://bucket/in",
            ContentType = "text/csv",
            Accept = "text/csv",
            InferenceId = "id-1",
            CustomAttributes = "a",
            RequestTTLSeconds = 60,
            InvocationTimeoutSeconds = 3600,
            S3OutputPathExtension = "out",
            Filename = "f.csv",
        });

        Assert.Equal("/endpoints/abalone/async-invocations", server.Request.Path);
        Assert.Equal("", server.Request.Body);
        Assert.Equal(
            [
                "Content-Type: application/octet-stream", "X-Amzn-SageMaker-Accept: text/csv", "X-Amzn-SageMaker-Content-Type: text/csv", "X-Amzn-SageMaker-Custom-Attributes: a",
                "X-Amzn-SageMaker-Filename: f.csv", "X-Amzn-SageMaker-Inference-Id: id-1", "X-Amzn-SageMaker-InputLocation: s3://bucket/in",
                "X-Amzn-SageMaker-InvocationTimeoutSeconds: 3600", "X-Amzn-SageMaker-RequestTTLSeconds: 60", "X-Amzn-SageMaker-S3OutputPathExtension: out",
            ],
            Told(server.Request));
    }

    [Fact]
    public async Task A_streaming_call_says_what_it_accepts_in_a_header_of_SageMakers()
    {
        using var server = new Server(Reply.Ok(""));
        using var answer = await Clients.Runtime(server).InvokeEndpointWithResponseStreamAsync(new InvokeEndpointWithResponseStreamRequest
        {
            EndpointName = "abalone", Body = Bytes("{}"), ContentType = "application/json", Accept = "application/jsonlines", TargetVariant = "AllTraffic",
        });

        Assert.Equal("/endpoints/abalone/invocations-response-stream", server.Request.Path);
        Assert.Equal("{}", server.Request.Body);
        Assert.Equal(
            ["Content-Type: application/json", "X-Amzn-SageMaker-Accept: application/jsonlines", "X-Amzn-SageMaker-Target-Variant: AllTraffic"],
            Told(server.Request));
    }

    [Fact]
    public async Task Bytes_travel_as_they_are()
    {
        using var server = new Server(Reply.Ok(""));
        byte[] bytes = [0, 0xFF, 0xC3, 0x28, 13, 10];
        await Clients.Runtime(server).InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "abalone", Body = new MemoryStream(bytes) });

        Assert.Equal(bytes, server.Request.Content);
        Assert.Equal(["Content-Type: application/octet-stream"], Told(server.Request));
    }

    [Fact]
    public async Task A_name_cannot_leave_its_place_in_the_path()
    {
        using var server = new Server(Reply.Ok(""));
        await Clients.Runtime(server).InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "a/../b c", Body = Bytes("") });

        Assert.Equal("/endpoints/a%2F..%2Fb%20c/invocations", server.Request.Path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_a_name_there_is_no_path_and_nothing_is_sent(string? name)
    {
        using var server = new Server(Reply.Ok(""));
        var error = await Assert.ThrowsAsync<AmazonSageMakerRuntimeException>(
            () => Clients.Runtime(server).InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = name, Body = Bytes("") }));

        Assert.Contains("EndpointName", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_retry_sends_the_same_body_again()
    {
        using var server = new Server(new Reply(503, ""), Reply.Ok("ok"));
        await Clients.Runtime(server).InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "abalone", Body = Bytes("1,2") });

        Assert.Equal(["1,2", "1,2"], server.Requests.Select(request => request.Body));
    }

    private static MemoryStream Bytes(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The headers that members became, in order.</summary>
    private static IEnumerable<string> Told(Received request) => request.Headers
        .Where(h => h.Key.StartsWith("X-Amzn-SageMaker", StringComparison.OrdinalIgnoreCase) || h.Key is "Accept" or "Content-Type")
        .Select(h => $"{h.Key}: {h.Value}").Order(StringComparer.OrdinalIgnoreCase);
}
