using System.Text;
using Amazon.Protocols;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>
/// The answer of a model while the model makes it: <see cref="PayloadPart"/>s in order, to be walked once, with <c>await foreach</c>, with <c>foreach</c>, or by
/// <see cref="EnumerableEventOutputStream{T, TE}.StartProcessingAsync"/> and handlers. Parts are cut anywhere, also within a character.
/// Dispose it to let the connection go. https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_ResponseStream.html
/// </summary>
public sealed class ResponseStream : EnumerableEventOutputStream<IEventStreamEvent, SageMakerRuntimeEventStreamException>
{
    private volatile bool processing;

    public ResponseStream(Stream stream)
        : this(stream, null)
    {
    }

    public ResponseStream(Stream stream, IEventStreamDecoder? eventStreamDecoder)
        : base(new WholeEvents(stream), eventStreamDecoder)
    {
        Decoder.MessageReceived += (_, args) => Announce(ConvertMessageToEvent(args.Message));
        base.ExceptionReceived += (_, args) => ExceptionReceived?.Invoke(this, args);
    }

    /// <summary>Every event, of whatever kind.</summary>
    public override event EventHandler<EventStreamEventReceivedArgs<IEventStreamEvent>>? EventReceived;

    /// <summary>The stream has failed; nothing comes after this.</summary>
    public override event EventHandler<EventStreamExceptionReceivedArgs<SageMakerRuntimeEventStreamException>>? ExceptionReceived;

    /// <summary>The event that may stand before all others.</summary>
    public event EventHandler<EventStreamEventReceivedArgs<InitialResponseEvent>>? InitialResponseReceived;

    /// <summary>A part of the model's answer.</summary>
    public event EventHandler<EventStreamEventReceivedArgs<PayloadPart>>? PayloadPartReceived;

    /// <inheritdoc/>
    protected override IDictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> EventMapping { get; } =
        new Dictionary<string, Func<IEventStreamMessage, IEventStreamEvent>>(StringComparer.OrdinalIgnoreCase)
        {
            ["Initial-Response"] = static message => new InitialResponseEvent(message),
            [nameof(PayloadPart)] = static message => PayloadPart.FromWire(new EventWireReader(message)),
            [UnknownEventKey] = static message => new UnknownEventStreamEvent(message, message.Headers[":event-type"].AsString()),
        };

    /// <inheritdoc/>
    protected override IDictionary<string, Func<IEventStreamMessage, SageMakerRuntimeEventStreamException>> ExceptionMapping { get; } =
        new Dictionary<string, Func<IEventStreamMessage, SageMakerRuntimeEventStreamException>>(StringComparer.OrdinalIgnoreCase)
        {
            ["InternalStreamFailure"] = static message => Failure("InternalStreamFailure", message),
            ["ModelStreamError"] = static message => Failure("ModelStreamError", message),
        };

    /// <inheritdoc/>
    protected override bool IsProcessing
    {
        get => processing;
        set => processing = value;
    }

    private static SageMakerRuntimeEventStreamException Failure(string code, IEventStreamMessage message) =>
        new(Encoding.UTF8.GetString(message.Payload), EventFailure.Of(SageMakerRuntimeDescription.Instance, code, new EventWireReader(message)));

    private void Announce(IEventStreamEvent received)
    {
        EventReceived?.Invoke(this, new(received));
        if (received is PayloadPart part) PayloadPartReceived?.Invoke(this, new(part));
        if (received is InitialResponseEvent initial) InitialResponseReceived?.Invoke(this, new(initial));
    }
}
