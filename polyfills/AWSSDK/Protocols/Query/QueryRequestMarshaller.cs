using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Protocols;

/// <summary>Every query operation is a form that names the operation and the API's version; AWSSDK.Core encodes the fields.</summary>
internal sealed class QueryRequestMarshaller(ServiceDescription service, string operation) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, service.SdkName) { HttpMethod = "POST", ResourcePath = "" };
        request.ParameterCollection.Add("Action", operation);
        request.ParameterCollection.Add("Version", service.Version);
        ((IWireInput)input).ToWire(new QueryWireWriter(request.ParameterCollection));
        return request;
    }
}
