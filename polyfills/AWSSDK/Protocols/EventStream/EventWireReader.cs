using Amazon.Runtime.EventStreams;

namespace Amazon.Protocols;

/// <summary>
/// One event of a stream: members are headers of the event, its whole payload, or properties of the JSON that the payload is.
/// https://smithy.io/2.0/aws/amazon-eventstream.html
/// </summary>
internal sealed class EventWireReader(IEventStreamMessage message) : MembersWireReader(new BodyWireReader(new MemoryStream(message.Payload)).Member)
{
    public override WireReader At(Place place) => place switch
    {
        Place.Header => new MembersWireReader(name => message.Headers.TryGetValue(name, out var header) ? new TextWireReader(header.AsString()) : null),
        Place.Payload => new MembersWireReader(_ => new BodyWireReader(new MemoryStream(message.Payload))),
        _ => this,
    };
}
