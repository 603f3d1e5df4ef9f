// Written by generate/generate.py from the API model runtime.sagemaker-2017-05-13; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>
/// Events, each there as soon as it has arrived. Walk through them, or attach handlers and start; one of the two, and once.
/// Walking throws <see cref="SageMakerRuntimeEventStreamException"/> where the stream fails; handlers get it as an event.
/// </summary>
public sealed class ResponseStream : EnumerableEventOutputStream<IEventStreamEvent, SageMakerRuntimeEventStreamException>
{
    private static readonly EventVocabulary<SageMakerRuntimeEventStreamException> Vocabulary = new EventVocabulary<SageMakerRuntimeEventStreamException>(
        SageMakerRuntimeDescription.Instance, static cause => new(cause.Message, cause), UnknownEventKey)
        .With("PayloadPart", PayloadPart.FromWire)
        .WithFailure("ModelStreamError", "ModelStreamError")
        .WithFailure("InternalStreamFailure", "InternalStreamFailure");

    private volatile bool processing;

    /// <summary>Reads the events from a stream of bytes, which it disposes with itself.</summary>
    public ResponseStream(Stream stream)
        : this(stream, new EventStreamDecoder())
    {
    }

    /// <summary>Reads the events with a decoder of the caller's.</summary>
    public ResponseStream(Stream stream, IEventStreamDecoder eventStreamDecoder)
        : base(new WholeEvents(stream), eventStreamDecoder) => Decoder.MessageReceived += Receive;

    /// <summary>Raised for each event, whatever its kind.</summary>
    public override event EventHandler<EventStreamEventReceivedArgs<IEventStreamEvent>> EventReceived;

    /// <summary>Raised for each event of this kind, after <c>EventReceived</c>.</summary>
    public event EventHandler<EventStreamEventReceivedArgs<InitialResponseEvent>> InitialResponseReceived;

    /// <summary>Raised for each event of this kind, after <c>EventReceived</c>.</summary>
    public event EventHandler<EventStreamEventReceivedArgs<PayloadPart>> PayloadPartReceived;

    protected override IDictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> EventMapping => Vocabulary.Events;

    protected override IDictionary<string, Func<IEventStreamMessage, SageMakerRuntimeEventStreamException>> ExceptionMapping => Vocabulary.Failures;

    /// <summary>Set by whoever starts or ends the stream, read by the thread that receives.</summary>
    protected override bool IsProcessing
    {
        get => processing;
        set => processing = value;
    }

    /// <summary>AWSSDK.Core reads, decodes and converts; whom it concerns is for each stream to say. Walking is listening too.</summary>
    private void Receive(object sender, EventStreamMessageReceivedEventArgs message)
    {
        if (Vocabulary.Read(message.Message, ConvertMessageToEvent) is not { } received) return;
        EventReceived?.Invoke(this, new(received));
        if (received is InitialResponseEvent initialResponse) InitialResponseReceived?.Invoke(this, new(initialResponse));
        if (received is PayloadPart payloadPart) PayloadPartReceived?.Invoke(this, new(payloadPart));
    }
}

public partial class InvokeEndpointWithResponseStreamResponse : IDisposable
{
    /// <summary>Ends the stream and lets its connection go.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the stream, which is null from then on.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        Body?.Dispose();
        Body = null;
    }
}
