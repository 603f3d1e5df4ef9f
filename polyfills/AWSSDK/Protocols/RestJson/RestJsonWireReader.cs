using System.Globalization;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Protocols;

/// <summary>Takes each member of an answer from its place; what has no other place is a property of the body.</summary>
internal sealed class RestJsonWireReader(IWebResponseData head, BodyWireReader body) : MembersWireReader(body.Member)
{
    public override WireReader At(Place place) => place switch
    {
        Place.Header => new MembersWireReader(Header),
        Place.Headers => new MembersWireReader(prefix => new HeadersWireReader(head, prefix)),
        Place.Status => new MembersWireReader(_ => new TextWireReader(((int)head.StatusCode).ToString(CultureInfo.InvariantCulture))),
        Place.Payload => new MembersWireReader(_ => body),
        _ => this,
    };

    private TextWireReader? Header(string name) => head.IsHeaderPresent(name) ? new TextWireReader(head.GetHeaderValue(name)) : null;
}
