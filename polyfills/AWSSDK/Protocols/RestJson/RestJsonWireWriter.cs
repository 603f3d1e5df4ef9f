using System.Text.Json;
using Amazon.Runtime.Internal;

namespace Amazon.Protocols;

/// <summary>Sends each member to its place; what has no other place is a property of the body.</summary>
internal sealed class RestJsonWireWriter(DefaultRequest request, Utf8JsonWriter json) : JsonWireWriter(json)
{
    /// <summary>True when the operation has members of the body, whether or not they have values: then even an empty object is sent.</summary>
    public bool HasBody { get; private set; }

    /// <summary>The member that is the whole body; null when the operation has none.</summary>
    public PayloadWireWriter? Payload { get; private set; }

    public override WireWriter At(Place place)
    {
        switch (place)
        {
            case Place.Header or Place.Headers:
                return new HeaderWireWriter(request);
            case Place.Query:
                return new UrlQueryWireWriter(request);
            case Place.Label:
                return new LabelWireWriter(request);
            case Place.Payload:
                return Payload = new PayloadWireWriter();
            default:
                HasBody = true;
                return this;
        }
    }
}
