using System.Buffers;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Protocols;

/// <summary>Every operation of the JSON protocol is a POST to "/" that names itself in a header.</summary>
internal sealed class JsonRequestMarshaller(ServiceDescription service, string operation) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input) => new DefaultRequest(input, service.SdkName)
    {
        HttpMethod = "POST",
        ResourcePath = "/",
        Content = Body((IWireInput)input),
        Headers =
        {
            ["X-Amz-Target"] = $"{service.TargetPrefix}.{operation}",
            ["Content-Type"] = "application/x-amz-json-" + service.JsonVersion,
            ["X-Amz-Api-Version"] = service.Version,
        },
    };

    private static byte[] Body(IWireInput input)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) new JsonWireWriter(json).Structure(input);
        return buffer.WrittenSpan.ToArray();
    }
}
