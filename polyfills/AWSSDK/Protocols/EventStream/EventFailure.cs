using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Protocols;

/// <summary>An error that comes as an event, after the answer has begun as a success.</summary>
internal static class EventFailure
{
    public static AmazonServiceException Of(ServiceDescription service, string code, EventWireReader reader)
    {
        var error = new ErrorResponse { Code = code, Message = reader.String("Message") ?? reader.String("message"), StatusCode = HttpStatusCode.OK };
        return service.Failure(new Answer(code, static _ => new AmazonWebServiceResponse(), static _ => true), error, () => reader);
    }
}
