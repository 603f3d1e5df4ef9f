"""Streams of events: the stream itself, the exception that its readers meet, and the end of an answer that holds one.

A stream is an eventstream shape of the model. Its members are events, or errors that come as events. Their names and base types are AWSSDK for
.NET's: https://docs.aws.amazon.com/sdkfornet/v4/apidocs/items/Lambda/TInvokeWithResponseStreamResponseEvent.html
"""

from model import pascal

HEAD = """using Amazon.Protocols;
using Amazon.Runtime.EventStreams;
using Amazon.Runtime.EventStreams.Internal;

namespace Amazon.{service}.Model;

"""

FAILURE = """/// <summary>A stream of {title} failed: the service said so in the stream, or the stream cannot be read; the cause is inside.</summary>
public class {name} : Amazon.Runtime.EventStreams.Internal.EventStreamException
{{
    public {name}()
    {{
    }}

    public {name}(string message)
        : base(message)
    {{
    }}

    public {name}(string message, Exception innerException)
        : base(message, innerException)
    {{
    }}
}}
"""

STREAM = """/// <summary>
/// Events, each there as soon as it has arrived. Walk through them, or attach handlers and start; one of the two, and once.
/// Walking throws <see cref="{thrown}"/> where the stream fails; handlers get it as an event.
/// </summary>
public sealed class {name} : EnumerableEventOutputStream<IEventStreamEvent, {thrown}>
{{
    private static readonly EventVocabulary<{thrown}> Vocabulary = new EventVocabulary<{thrown}>(
        {service}Description.Instance, static cause => new(cause.Message, cause), UnknownEventKey)
{words};

    private volatile bool processing;

    /// <summary>Reads the events from a stream of bytes, which it disposes with itself.</summary>
    public {name}(Stream stream)
        : this(stream, new EventStreamDecoder())
    {{
    }}

    /// <summary>Reads the events with a decoder of the caller's.</summary>
    public {name}(Stream stream, IEventStreamDecoder eventStreamDecoder)
        : base(new WholeEvents(stream), eventStreamDecoder) => Decoder.MessageReceived += Receive;

    /// <summary>Raised for each event, whatever its kind.</summary>
    public override event EventHandler<EventStreamEventReceivedArgs<IEventStreamEvent>> EventReceived;

{handlers}
    protected override IDictionary<string, Func<IEventStreamMessage, IEventStreamEvent>> EventMapping => Vocabulary.Events;

    protected override IDictionary<string, Func<IEventStreamMessage, {thrown}>> ExceptionMapping => Vocabulary.Failures;

    /// <summary>Set by whoever starts or ends the stream, read by the thread that receives.</summary>
    protected override bool IsProcessing
    {{
        get => processing;
        set => processing = value;
    }}

    /// <summary>AWSSDK.Core reads, decodes and converts; whom it concerns is for each stream to say. Walking is listening too.</summary>
    private void Receive(object sender, EventStreamMessageReceivedEventArgs message)
    {{
        if (Vocabulary.Read(message.Message, ConvertMessageToEvent) is not {{ }} received) return;
        EventReceived?.Invoke(this, new(received));
{told}
    }}
}}
"""

ENDING = """public partial class {operation}Response : IDisposable
{{
    /// <summary>Ends the stream and lets its connection go.</summary>
    public void Dispose()
    {{
        Dispose(true);
        GC.SuppressFinalize(this);
    }}

    /// <summary>Ends the stream, which is null from then on.</summary>
    protected virtual void Dispose(bool disposing)
    {{
        if (!disposing) return;
        {member}?.Dispose();
        {member} = null;
    }}
}}
"""


def text(model):
    parts = [stream(model, shape) for shape in model.streams()]
    parts += [ENDING.format(operation=name, member=pascal(member)) for name in model.operations if (member := model.streamed(name))]
    return HEAD.format(service=model.service) + "\n".join(parts)


def failure(model):
    """The exception stands beside the client; without streams there is none."""
    return FAILURE.format(title=model.title, name=failure_name(model)) if model.streams() else ""


def failure_name(model):
    return model.service + "EventStreamException"


def stream(model, shape):
    name, thrown = model.type_name(shape), failure_name(model)
    members = {member: reference["shape"] for member, reference in model[shape]["members"].items()}
    events = {m: model.type_name(s) for m, s in members.items() if not model[s].get("exception")}
    failures = {m: model.code(s) for m, s in members.items() if model[s].get("exception")}
    words = [f'        .With("{m}", {kind}.FromWire)' for m, kind in events.items()]
    words += [f'        .WithFailure("{m}", "{code}")' for m, code in failures.items()]
    heard = {"InitialResponse": "InitialResponseEvent"} | events
    return STREAM.format(
        name=name, thrown=thrown, service=model.service, words="\n".join(words),
        handlers="\n".join(handler(m, kind) for m, kind in heard.items()), told="\n".join(told(m, kind) for m, kind in heard.items()))


def handler(member, kind):
    return f"""    /// <summary>Raised for each event of this kind, after <c>EventReceived</c>.</summary>
    public event EventHandler<EventStreamEventReceivedArgs<{kind}>> {pascal(member)}Received;
"""


def told(member, kind):
    name = member[0].lower() + member[1:]
    return f"        if (received is {kind} {name}) {pascal(member)}Received?.Invoke(this, new({name}));"
