using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;
using Amazon.Runtime.Internal;

namespace Amazon.Protocols;

/// <summary>
/// What a service may say in one of its streams, by the names that the events bear, and how each becomes an object.
/// https://smithy.io/2.0/aws/amazon-eventstream.html
/// </summary>
/// <typeparam name="TFailure">The exception that a reader of the stream meets; the service's own is inside.</typeparam>
/// <param name="service">Whose stream it is.</param>
/// <param name="wrap">Puts the service's exception into the stream's.</param>
/// <param name="unknown">The name under which AWSSDK.Core looks for events that it finds no other name for.</param>
internal sealed class EventVocabulary<TFailure>(ServiceDescription service, Func<AmazonServiceException, TFailure> wrap, string unknown)
    where TFailure : Exception
{
    public IDictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> Events { get; } = new Dictionary<string, Func<IEventStreamMessage, IEventStreamEvent>>
    {
        ["initial-response"] = static message => new InitialResponseEvent(message),
        [unknown] = static message => new UnknownEventStreamEvent(message, Header(message, ":event-type")),
    };

    public IDictionary<string, Func<IEventStreamMessage, TFailure>> Failures { get; } = new Dictionary<string, Func<IEventStreamMessage, TFailure>>();

    /// <summary>Adds an event.</summary>
    public EventVocabulary<TFailure> With(string name, Func<WireReader, IEventStreamEvent> read)
    {
        Events.Add(name, message => read(new EventWireReader(message)));
        return this;
    }

    /// <summary>Adds an error that the model declares for the stream: it comes as an event, after the answer has begun as a success.</summary>
    public EventVocabulary<TFailure> WithFailure(string name, string code)
    {
        Failures.Add(name, message => Declared(code, new EventWireReader(message)));
        return this;
    }

    /// <summary>
    /// The event in a message; null for a kind of message that a later version of the encoding may bring. AWSSDK.Core converts what the model
    /// declares, but loses what an undeclared failure says: of an exception it keeps the name, and an error's code must be a number for it.
    /// </summary>
    public IEventStreamEvent? Read(EventStreamMessage message, Func<EventStreamMessage, IEventStreamEvent> convert) => Header(message, ":message-type") switch
    {
        "error" => throw Failure(Header(message, ":error-code"), Header(message, ":error-message"), new EventWireReader(message)),
        "exception" when Header(message, ":exception-type") is { } name && !Failures.ContainsKey(name) => throw Declared(name, new EventWireReader(message)),
        "event" or "exception" or null => convert(message),
        _ => null,
    };

    private static string? Header(IEventStreamMessage message, string name) =>
        message.Headers.TryGetValue(name, out var header) && header.HeaderType == EventStreamHeaderType.String ? header.AsString() : null;

    /// <summary>The payload says what went wrong, as the body of an ordinary error does.</summary>
    private TFailure Declared(string code, EventWireReader payload) => Failure(code, payload.String("Message") ?? payload.String("message"), payload);

    private TFailure Failure(string? code, string? message, EventWireReader payload) =>
        wrap(service.Failure(new ErrorResponse { Code = code, Message = message, StatusCode = HttpStatusCode.OK }, () => payload));
}
