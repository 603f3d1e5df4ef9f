using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Protocols;

/// <summary>Reads <c>&lt;XResponse&gt;&lt;XResult&gt;members&lt;/XResult&gt;&lt;ResponseMetadata&gt;</c>; errors are AWSSDK.Core's to read.</summary>
internal sealed class QueryAnswerUnmarshaller(ServiceDescription service, Answer answer) : XmlResponseUnmarshaller
{
    public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
    {
        var root = XmlElement.Read(input.Stream);
        var response = answer.Read(new XmlWireReader(root.Child(answer.Operation + "Result") ?? new XmlElement("")));
        response.ResponseMetadata = new ResponseMetadata { RequestId = root.Child("ResponseMetadata")?.Child("RequestId")?.Text };
        return response;
    }

    public override AmazonServiceException UnmarshallException(XmlUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var error = XmlErrorResponseUnmarshaller.GetInstance().Unmarshall(input);
        error.InnerException = innerException;
        error.StatusCode = statusCode;
        return service.Failure(answer, error, () => new XmlWireReader(ErrorOf(input.GetResponseBodyBytes())));
    }

    private static XmlElement ErrorOf(byte[] body) => XmlElement.Read(new MemoryStream(body)).Child("Error") ?? new XmlElement("");
}
