using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols;

/// <summary>Reads the answer to a REST-JSON operation. An error names itself in a header or in its body; AWSSDK.Core knows both.</summary>
internal sealed class RestJsonAnswerUnmarshaller(ServiceDescription service, Answer answer) : JsonResponseUnmarshaller
{
    /// <summary>Tells AWSSDK.Core to leave the connection to whoever reads the stream.</summary>
    public override bool HasStreamingProperty => answer.Streams;

    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input) =>
        answer.Read(new RestJsonWireReader(input.ResponseData, new BodyWireReader(input.Stream)));

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var reader = new StreamingUtf8JsonReader(input.Stream);
        var error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(input, ref reader);
        error.InnerException = innerException;
        error.StatusCode = statusCode;
        return service.Failure(answer, error, () => new RestJsonWireReader(input.ResponseData, new BodyWireReader(new MemoryStream(input.GetResponseBodyBytes()))));
    }

    protected override bool ShouldReadEntireResponse(IWebResponseData response, bool readEntireResponse) => !answer.Streams && readEntireResponse;
}
