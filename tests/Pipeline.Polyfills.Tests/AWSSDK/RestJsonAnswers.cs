using System.Net;
using System.Text;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class RestJsonAnswers
{
    private static readonly InvokeEndpointRequest Request = new() { EndpointName = "abalone", Body = new MemoryStream("1,2"u8.ToArray()) };

    [Fact]
    public async Task The_body_is_the_models_answer_and_headers_tell_about_it()
    {
        using var server = new Server(new Reply(
            200,
            "[0.5]",
            ("Content-Type", "application/json"),
            ("x-amzn-Invoked-Production-Variant", "AllTraffic"),
            ("X-Amzn-SageMaker-Custom-Attributes", "trace"),
            ("X-Amzn-SageMaker-New-Session-Id", "s; Expires=2024-01-02T03:04:05Z"),
            ("x-amzn-sagemaker-closed-session-id", "t"),
            ("x-amzn-RequestId", "request-1")));
        var answer = await Clients.Runtime(server).InvokeEndpointAsync(Request);

        Assert.Equal("[0.5]", Encoding.UTF8.GetString(answer.Body.ToArray()));
        Assert.Equal(0, answer.Body.Position);
        Assert.Equal("application/json", answer.ContentType);
        Assert.Equal("AllTraffic", answer.InvokedProductionVariant);
        Assert.Equal("trace", answer.CustomAttributes);
        Assert.Equal("s; Expires=2024-01-02T03:04:05Z", answer.NewSessionId);
        Assert.Equal("t", answer.ClosedSessionId);
        Assert.Equal("request-1", answer.ResponseMetadata.RequestId);
        Assert.Equal(HttpStatusCode.OK, answer.HttpStatusCode);
    }

    [Fact]
    public async Task An_answer_that_is_no_json_and_has_no_headers_is_read_too()
    {
        using var server = new Server(new Reply(200, ""));
        var answer = await Clients.Runtime(server).InvokeEndpointAsync(Request);

        Assert.Equal(0, answer.Body.Length);
        Assert.Null(answer.CustomAttributes);
        Assert.Null(answer.InvokedProductionVariant);
    }

    [Fact]
    public async Task Members_of_body_and_headers_come_together()
    {
        using var server = new Server(new Reply(
            202, """{"InferenceId":"id-1","Tomorrow":{}}""", ("X-Amzn-SageMaker-OutputLocation", "s3://b/out"), ("X-Amzn-SageMaker-FailureLocation", "s3://b/failed")));
        var answer = await Clients.Runtime(server).InvokeEndpointAsyncAsync(new InvokeEndpointAsyncRequest { EndpointName = "abalone", InputLocation = "s3://b/in" });

        Assert.Equal("id-1", answer.InferenceId);
        Assert.Equal("s3://b/out", answer.OutputLocation);
        Assert.Equal("s3://b/failed", answer.FailureLocation);
        Assert.Equal(HttpStatusCode.Accepted, answer.HttpStatusCode);
    }

    [Fact]
    public async Task A_models_own_error_keeps_what_the_model_said()
    {
        using var server = new Server(new Reply(
            424,
            """{"ErrorCode":"CLIENT_ERROR_FROM_MODEL","LogStreamArn":"arn:logs","Message":"Received client error (400).","OriginalMessage":"bad input","OriginalStatusCode":400}""",
            ("x-amzn-ErrorType", "ModelError:http://internal.amazon.com/coral/"),
            ("x-amzn-RequestId", "request-1")));
        var error = await Assert.ThrowsAsync<ModelErrorException>(() => Clients.Runtime(server).InvokeEndpointAsync(Request));

        Assert.Equal("Received client error (400).", error.Message);
        Assert.Equal(400, error.OriginalStatusCode);
        Assert.Equal("bad input", error.OriginalMessage);
        Assert.Equal("arn:logs", error.LogStreamArn);
        Assert.Equal("ModelError", error.ErrorCode);
        Assert.Equal(HttpStatusCode.FailedDependency, error.StatusCode);
        Assert.Equal("request-1", error.RequestId);
        Assert.IsAssignableFrom<AmazonSageMakerRuntimeException>(error);
    }

    [Fact]
    public async Task An_error_may_name_itself_in_the_body()
    {
        using var server = new Server(new Reply(400, """{"__type":"ValidationError","Message":"Endpoint abalone of account 111122223333 not found."}"""));
        var error = await Assert.ThrowsAsync<ValidationErrorException>(() => Clients.Runtime(server).InvokeEndpointAsync(Request));

        Assert.Equal("Endpoint abalone of account 111122223333 not found.", error.Message);
    }

    [Fact]
    public async Task A_call_that_would_stream_fails_like_any_other()
    {
        using var server = new Server(new Reply(400, """{"Message":"No."}""", ("x-amzn-ErrorType", "ValidationError")));
        var error = await Assert.ThrowsAsync<ValidationErrorException>(() => Clients.Runtime(server).InvokeEndpointWithResponseStreamAsync(
            new InvokeEndpointWithResponseStreamRequest { EndpointName = "abalone", Body = new MemoryStream() }));

        Assert.Equal("No.", error.Message);
    }

    [Fact]
    public async Task A_throttled_call_is_tried_again()
    {
        using var server = new Server(new Reply(400, """{"message":"Rate exceeded"}""", ("x-amzn-ErrorType", "ThrottlingException")), Reply.Ok("1"));
        await Clients.Runtime(server).InvokeEndpointAsync(Request);

        Assert.Equal(2, server.Requests.Count);
    }
}
