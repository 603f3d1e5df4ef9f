using System.Text;
using Amazon.Runtime.EventStreams;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;

namespace Pipeline.Polyfills.Tests.AWSSDK;

public class ResponseStreamFailures
{
    private static readonly byte[] Parts = [.. Events.Part("Hel"), .. Events.Part("lo, "), .. Events.Part("world")];

    [Fact]
    public void What_came_before_a_failure_is_kept_and_the_failure_is_typed()
    {
        using var stream = new ResponseStream(new MemoryStream(
            [.. Events.Part("half"), .. Events.Exception("ModelStreamError", """{"ErrorCode":"ModelInvocationTimeExceeded","Message":"Too slow."}""")]));
        var heard = new List<string>();
        var error = Assert.Throws<SageMakerRuntimeEventStreamException>(() =>
        {
            foreach (var part in stream) heard.Add(Text(part));
        });

        Assert.Equal(["half"], heard);
        var cause = Assert.IsType<ModelStreamErrorException>(error.InnerException);
        Assert.Equal("Too slow.", cause.Message);
        Assert.Equal("ModelInvocationTimeExceeded", cause.ErrorCode);
        Assert.IsAssignableFrom<AmazonSageMakerRuntimeException>(cause);
    }

    [Fact]
    public void A_failure_that_the_model_does_not_declare_says_what_it_says()
    {
        var exception = Failure(Events.Exception("Tomorrow", """{"message":"Something new."}"""));
        Assert.Equal(("Tomorrow", "Something new."), (exception.ErrorCode, exception.Message));

        var error = Failure(Events.Message([], (":message-type", "error"), (":error-code", "InternalError"), (":error-message", "Try again.")));
        Assert.Equal(("InternalError", "Try again."), (error.ErrorCode, error.Message));
    }

    [Fact]
    public void Nothing_comes_after_a_failure()
    {
        using var stream = new ResponseStream(new MemoryStream([.. Events.Exception("InternalStreamFailure", "{}"), .. Events.Part("late")]));
        var heard = new List<IEventStreamEvent>();
        Assert.Throws<SageMakerRuntimeEventStreamException>(() => heard.AddRange(Walked(stream)));

        Assert.Empty(heard);
    }

    [Fact]
    public async Task Handlers_hear_of_a_failure()
    {
        using var stream = new ResponseStream(new MemoryStream(Events.Exception("InternalStreamFailure", """{"Message":"Gone."}""")));
        SageMakerRuntimeEventStreamException? failure = null;
        stream.ExceptionReceived += (_, args) => failure = args.EventStreamException;
        await stream.StartProcessingAsync();

        Assert.IsType<InternalStreamFailureException>(failure?.InnerException);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(60)]
    [InlineData(-2)]
    public void A_damaged_event_is_noticed(int at)
    {
        var damaged = Events.Part("Hello, world. What a long part this is.");
        damaged[at < 0 ? damaged.Length + at : at] ^= 0x10;
        using var stream = new ResponseStream(new MemoryStream(damaged));

        Assert.Throws<SageMakerRuntimeEventStreamException>(() => Walked(stream).ToList());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(40)]
    public void A_stream_that_ends_within_an_event_is_not_a_whole_answer(int missing)
    {
        using var stream = new ResponseStream(new MemoryStream(Parts[..^missing]));
        var heard = new List<string>();
        var error = Assert.Throws<SageMakerRuntimeEventStreamException>(() =>
        {
            foreach (var part in stream) heard.Add(Text(part));
        });

        Assert.Equal(["Hel", "lo, "], heard);
        Assert.IsType<EndOfStreamException>(error.InnerException);
    }

    private static AmazonSageMakerRuntimeException Failure(byte[] events)
    {
        using var stream = new ResponseStream(new MemoryStream(events));
        return Assert.IsType<AmazonSageMakerRuntimeException>(Assert.Throws<SageMakerRuntimeEventStreamException>(() => Walked(stream).ToList()).InnerException);
    }

    private static IEnumerable<IEventStreamEvent> Walked(ResponseStream stream) => stream;

    private static string Text(IEventStreamEvent received) => Encoding.UTF8.GetString(Assert.IsType<PayloadPart>(received).Bytes.ToArray());
}
