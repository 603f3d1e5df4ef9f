using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols;

/// <summary>Reads the answer to a JSON 1.1 operation. What an error says is left to AWSSDK.Core, which knows all its spellings.</summary>
internal sealed class JsonAnswerUnmarshaller(ServiceDescription service, Answer answer) : JsonResponseUnmarshaller
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        using var body = new MemoryStream();
        input.Stream.CopyTo(body);
        return body.Length == 0 ? Read("{}"u8.ToArray()) : Read(body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var reader = new StreamingUtf8JsonReader(input.Stream);
        var error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(input, ref reader);
        error.InnerException = innerException;
        error.StatusCode = statusCode;
        return service.Failure(answer, error, () => new JsonWireReader(JsonElement.Parse(input.GetResponseBodyBytes())));
    }

    private AmazonWebServiceResponse Read(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        return answer.Read(new JsonWireReader(document.RootElement));
    }
}
