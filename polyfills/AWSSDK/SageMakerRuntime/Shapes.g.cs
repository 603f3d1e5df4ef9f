// Written by generate/generate.py from the API model runtime.sagemaker-2017-05-13; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>Part of answers.</summary>
public partial class PayloadPart : Amazon.Runtime.EventStreams.IEventStreamEvent
{
    public MemoryStream Bytes { get; set; }

    internal static PayloadPart FromWire(WireReader reader) => new()
    {
        Bytes = reader.At(Place.Payload).Blob("Bytes"),
    };
}
