using System.Text;
using Amazon.Runtime.EventStreams;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class ResponseStreams
{
    private static readonly byte[] Three = [.. Events.Part("Hel"), .. Events.Part("lo, "), .. Events.Part("world")];

    [Fact(Timeout = 10_000)]
    public async Task Parts_are_there_before_the_answer_is_complete()
    {
        var more = new TaskCompletionSource();
        async IAsyncEnumerable<byte[]> Pieces()
        {
            yield return Events.Part("first");
            await more.Task;
            yield return Events.Part("second");
        }

        using var server = Serving(Pieces());
        using var answer = await InvokeAsync(server);
        await using var parts = ((IAsyncEnumerable<IEventStreamEvent>)answer.Body).GetAsyncEnumerator();

        Assert.True(await parts.MoveNextAsync());
        Assert.Equal("first", Text(parts.Current));
        more.SetResult();
        Assert.True(await parts.MoveNextAsync());
        Assert.Equal("second", Text(parts.Current));
        Assert.False(await parts.MoveNextAsync());
    }

    [Fact]
    public async Task Headers_come_before_the_parts()
    {
        using var server = new Server(new Reply(
            200, "", ("X-Amzn-SageMaker-Content-Type", "application/jsonlines"), ("x-Amzn-Invoked-Production-Variant", "AllTraffic"),
            ("X-Amzn-SageMaker-Custom-Attributes", "trace"), ("x-amzn-RequestId", "request-1")) { Pieces = InPieces(Three, Three.Length) });
        using var answer = await InvokeAsync(server);

        Assert.Equal("application/jsonlines", answer.ContentType);
        Assert.Equal("AllTraffic", answer.InvokedProductionVariant);
        Assert.Equal("trace", answer.CustomAttributes);
        Assert.Equal("request-1", answer.ResponseMetadata.RequestId);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Events_may_be_cut_anywhere(int size)
    {
        using var stream = new ResponseStream(new Trickle(Three, size));

        Assert.Equal("Hello, world", string.Concat(Walked(stream).Select(Text)));
    }

    [Fact]
    public async Task Handlers_hear_of_each_part()
    {
        using var stream = new ResponseStream(new MemoryStream(Three));
        var (heard, all) = (new List<string>(), 0);
        stream.PayloadPartReceived += (_, args) => heard.Add(Text(args.EventStreamEvent));
        stream.EventReceived += (_, _) => all++;
        await stream.StartProcessingAsync();

        Assert.Equal(["Hel", "lo, ", "world"], heard);
        Assert.Equal(3, all);
    }

    [Fact]
    public void A_part_may_be_empty_or_large()
    {
        var large = Enumerable.Range(0, 300_000).Select(i => (byte)i).ToArray();
        using var stream = new ResponseStream(new MemoryStream([.. Events.Part([]), .. Events.Part(large)]));

        Assert.Equal([[], large], Walked(stream).Cast<PayloadPart>().Select(part => part.Bytes.ToArray()));
    }

    [Fact]
    public async Task A_stream_that_ends_within_an_event_is_noticed_over_the_network()
    {
        using var server = Serving(InPieces(Three[..^3], 50));
        using var answer = await InvokeAsync(server);
        await Assert.ThrowsAsync<SageMakerRuntimeEventStreamException>(async () =>
        {
            await foreach (var _ in answer.Body) { }
        });
    }

    [Fact]
    public async Task An_event_that_AWS_added_later_does_not_end_the_stream()
    {
        using var stream = new ResponseStream(new MemoryStream(
            [
                .. Events.Message("{}"u8.ToArray(), (":message-type", "event"), (":event-type", "Tomorrow")),
                .. Events.Message([], (":message-type", "heartbeat")), .. Events.Part("x"),
            ]));
        var heard = new List<string>();
        await foreach (var received in stream)
        {
            if (received is PayloadPart part) heard.Add(Text(part));
        }

        Assert.Equal(["x"], heard);
    }

    [Fact(Timeout = 10_000)]
    public async Task Waiting_for_a_part_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        using var server = Serving(Unending());
        using var answer = await InvokeAsync(server);
        var heard = new List<string>();
        var error = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await foreach (var part in answer.Body.WithCancellation(cancel.Token))
            {
                heard.Add(Text(part));
                await cancel.CancelAsync();
            }
        });

        Assert.Equal(["first"], heard);
        Assert.True(error is OperationCanceledException || error.InnerException is OperationCanceledException);
    }

    [Fact]
    public void An_answer_that_is_disposed_lets_its_connection_go()
    {
        using var network = new MemoryStream(Three);
        var answer = new InvokeEndpointWithResponseStreamResponse { Body = new ResponseStream(network) };
        answer.Dispose();
        answer.Dispose();

        Assert.False(network.CanRead);
        Assert.Null(answer.Body);
    }

    [Fact]
    public void An_empty_stream_has_no_parts()
    {
        using var stream = new ResponseStream(new MemoryStream());

        Assert.Empty(Walked(stream));
    }

    /// <summary>The stream is a sequence in two ways; this is the one that waits for each part.</summary>
    private static IEnumerable<IEventStreamEvent> Walked(ResponseStream stream) => stream;

    private static Server Serving(IAsyncEnumerable<byte[]> pieces) =>
        new(new Reply(200, "", ("Content-Type", "application/vnd.amazon.eventstream")) { Pieces = pieces });

    private static Task<InvokeEndpointWithResponseStreamResponse> InvokeAsync(Server server) =>
        Clients.Runtime(server).InvokeEndpointWithResponseStreamAsync(new InvokeEndpointWithResponseStreamRequest { EndpointName = "abalone", Body = new MemoryStream() });

    private static async IAsyncEnumerable<byte[]> InPieces(byte[] bytes, int size)
    {
        foreach (var piece in bytes.Chunk(size))
        {
            yield return piece;
            await Task.Yield();
        }
    }

    private static async IAsyncEnumerable<byte[]> Unending([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        yield return Events.Part("first");
        await Task.Delay(Timeout.Infinite, token);
    }

    private static string Text(IEventStreamEvent received) => Encoding.UTF8.GetString(Assert.IsType<PayloadPart>(received).Bytes.ToArray());

    /// <summary>Gives at most so many bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }
}
