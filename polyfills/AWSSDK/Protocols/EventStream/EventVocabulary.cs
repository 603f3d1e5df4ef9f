using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;
using Amazon.Runtime.Internal;

namespace Amazon.Protocols;

/// <summary>What a service may say in one of its streams, by the names that the events bear, and how each becomes an object.</summary>
/// <typeparam name="TFailure">The exception that a reader of the stream meets; the service's own, typed one is inside.</typeparam>
internal sealed class EventVocabulary<TFailure>(ServiceDescription service, Func<AmazonServiceException, TFailure> wrap)
{
    /// <summary>Services of some protocols begin a stream with an event of this name, which holds the members besides the stream.</summary>
    private const string Beginning = "initial-response";

    public IDictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> Events { get; } =
        new Dictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> { [Beginning] = static message => new InitialResponseEvent(message) };

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
        Failures.Add(name, message => wrap(Failure(code, new EventWireReader(message))));
        return this;
    }

    private AmazonServiceException Failure(string code, EventWireReader members)
    {
        var error = new ErrorResponse { Code = code, Message = members.String("Message") ?? members.String("message"), StatusCode = HttpStatusCode.OK };
        return service.Failure(error, () => members);
    }
}
