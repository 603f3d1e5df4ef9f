using System.Text;
using Pipeline.Aws;
using Pipeline.Aws.Inference;
using Pipeline.Failures;
using Pipeline.Polyfills.Tests.AWSSDK;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Tests.Aws.Inference;

public class InvokerTests
{
    private static readonly ModelRequest Request = new("twin", "{}"u8.ToArray(), "application/json") { Accept = "application/json", Variant = "blue", Component = "llm" };

    [Fact]
    public async Task A_request_says_who_is_asked_what_is_sent_and_what_should_come_back()
    {
        using var server = new Server(new Reply(200, "[1]", ("Content-Type", "text/csv"), ("x-amzn-RequestId", "r")));
        using var session = Session(server);
        var reply = await new Invoker(session).InvokeAsync(Request, default);

        Assert.Equal(("[1]", "text/csv"), (Encoding.UTF8.GetString(reply.Body), reply.ContentType));
        Assert.Equal(("/endpoints/twin/invocations", "{}", "application/json", "blue", "llm"), (server.Request.Path, server.Request.Body, server.Request.Headers["Accept"],
            server.Request.Headers["X-Amzn-SageMaker-Target-Variant"], server.Request.Headers["X-Amzn-SageMaker-Inference-Component"]));
    }

    [Theory]
    [InlineData(400, "PL5012", "--file")]
    [InlineData(415, "PL5012", "--content-type")]
    [InlineData(422, "PL5012", "--max-new-tokens")]
    [InlineData(429, "PL5012", "too many requests")]
    [InlineData(500, "PL5012", "aws logs tail /aws/sagemaker/Endpoints/twin")]
    public async Task A_containers_error_is_told_with_its_status_and_what_to_do(int status, string code, string hint)
    {
        var refused = await RefusedAsync(ModelError(status, "no such thing"));

        Assert.Equal((code, 5), (refused.Code, refused.ExitCode));
        Assert.Contains($"answered {status}: no such thing", refused.Detail);
        Assert.Contains("Log: arn:aws:logs:us-east-1:111122223333:log-group:/aws/sagemaker/Endpoints/twin", refused.Detail);
        Assert.Contains(hint, refused.Hint);
    }

    [Fact]
    public async Task A_byte_order_mark_is_recognised() => Assert.Contains("without one", (await RefusedAsync(ModelError(400, "Unexpected UTF-8 BOM (decode using utf-8-sig)"))).Hint);

    [Fact]
    public async Task A_model_that_took_too_long_is_told_with_the_limit_and_the_ways_around_it()
    {
        var refused = await RefusedAsync(ModelError(0, "Your invocation timed out while waiting for a response from container primary."));

        Assert.Equal("PL5015", refused.Code);
        Assert.Contains("60 seconds", refused.Hint);
        Assert.Contains("--stream", refused.Hint);
    }

    [Theory]
    [InlineData("ModelNotReadyException", "Wait and try your request again.", 429)]
    [InlineData("ValidationError", "Inference Component has no capacity to process this request.", 400)]
    public async Task What_only_needs_time_is_no_failure(string code, string message, int status)
    {
        using var server = new Server(Error(code, message, status));
        using var session = Session(server);

        await Assert.ThrowsAsync<NotYet>(() => new Invoker(session).InvokeAsync(Request, default));
        await Assert.ThrowsAsync<NotYet>(async () => await new Invoker(session).StreamAsync(Request, default).GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task A_missing_permission_is_named()
    {
        var refused = await RefusedAsync(Error("AccessDeniedException", "User is not authorized to perform: sagemaker:InvokeEndpoint", 403));

        Assert.Equal("PL5001", refused.Code);
        Assert.Contains("\"sagemaker:InvokeEndpoint\"", refused.Hint);
    }

    [Theory]
    [InlineData("ModelStreamError", """{"ErrorCode":"ModelInvocationTimeExceeded","Message":"Too slow."}""", "Too slow.")]
    [InlineData("InternalStreamFailure", """{"Message":"Gone."}""", "Gone.")]
    public async Task What_came_before_a_stream_broke_off_is_kept(string failure, string body, string says)
    {
        var (heard, refused) = await StreamAsync([.. Events.Part("half"), .. Events.Exception(failure, body)]);

        Assert.Equal(["half"], heard);
        Assert.Equal("PL5014", refused.Code);
        Assert.Contains($"the answer broke off: {says.TrimEnd('.')}", refused.Detail);
        Assert.Contains("not the whole answer", refused.Hint);
    }

    [Fact]
    public async Task A_connection_that_ends_in_the_middle_is_no_whole_answer()
    {
        var (heard, refused) = await StreamAsync([.. Events.Part("half"), .. Events.Part("more")[..^3]]);

        Assert.Equal((1, "PL5014"), (heard.Count, refused.Code));
    }

    private static async Task<(List<string> Heard, Refused Refused)> StreamAsync(byte[] events)
    {
        async IAsyncEnumerable<byte[]> Pieces()
        {
            await Task.Yield();
            yield return events;
        }

        using var server = new Server(new Reply(200, "", ("Content-Type", "application/vnd.amazon.eventstream"), ("x-amzn-RequestId", "r")) { Pieces = Pieces() });
        using var session = Session(server);
        var heard = new List<string>();
        var refused = await Assert.ThrowsAsync<Refused>(async () =>
        {
            await foreach (var part in new Invoker(session).StreamAsync(Request, default))
                heard.Add(Encoding.UTF8.GetString(part));
        });
        return (heard, refused);
    }

    private static async Task<Refused> RefusedAsync(Reply reply)
    {
        using var server = new Server(reply);
        using var session = Session(server);
        return await Assert.ThrowsAsync<Refused>(() => new Invoker(session).InvokeAsync(Request, default));
    }

    private static Reply ModelError(int status, string message) => new(424,
        $$"""{"OriginalStatusCode":{{status}},"OriginalMessage":"{{message}}","Message":"Received an error.","LogStreamArn":"arn:aws:logs:us-east-1:111122223333:log-group:/aws/sagemaker/Endpoints/twin"}""",
        ("x-amzn-ErrorType", "ModelError"), ("x-amzn-RequestId", "r"));

    private static Reply Error(string code, string message, int status) => new(status, $$"""{"Message":"{{message}}"}""", ("x-amzn-ErrorType", code), ("x-amzn-RequestId", "r"));

    private static AwsSession Session(Server server) => new(new AwsTarget("us-east-1", new Uri(server.Url), "111122223333"));
}
