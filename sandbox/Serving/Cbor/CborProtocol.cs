using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving.Cbor;

/// <summary>
/// Smithy's RPC v2 in CBOR, which new clients of services with several protocols choose: service and operation in the path, members in a CBOR map.
/// Services that speak the query protocol too tell its error codes in a header.
/// </summary>
/// <remarks>https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html</remarks>
internal sealed class CborProtocol : IProtocol
{
    private const string Name = "rpc-v2-cbor";

    /// <summary>Whether a request is in this protocol.</summary>
    public static bool Speaks(HttpRequest request) => request.Headers["smithy-protocol"] == Name;

    /// <summary>The model of the service that the path names, or null.</summary>
    public static ApiModel? ModelOf(HttpRequest request) => Path(request) is var (service, _) ? ApiModels.FindByTargetPrefix(service) : null;

    public async Task<Decoded> DecodeAsync(HttpRequest request, ApiModel model, CancellationToken cancellation)
    {
        if (Path(request) is not var (_, name) || !model.Operations.TryGetValue(name, out var operation))
            throw new AwsError("UnknownOperationException", $"The requested operation is not supported by {model.SigningName}: {request.Path}", 404);
        var body = await Bodies.ReadAsync(request, cancellation);
        return new(operation, operation.Input is { } shape ? JsonTimes.ToText(CborBody.Parse(body.Span), shape) : []);
    }

    public Task AnswerAsync(HttpResponse response, Answer answer, CancellationToken cancellation) =>
        WriteAsync(response, 200, answer.RequestId, answer.Request.Operation.Output is { } shape ? CborAnswer.Write(answer.Output, shape) : []);

    public Task RefuseAsync(HttpResponse response, Refusal refusal)
    {
        if (refusal.Model?.SpeaksQuery == true)
            response.Headers["x-amzn-query-error"] = $"{refusal.Error.Code};{(refusal.Status < 500 ? "Sender" : "Receiver")}";
        var body = refusal.Error.MembersWith(refusal.MessageMember);
        body.Insert(0, "__type", refusal.Error.Code);
        return WriteAsync(response, refusal.Status, refusal.RequestId, CborAnswer.Write(body, null));
    }

    public AwsError Unsigned => new("MissingAuthenticationTokenException", "Missing Authentication Token", 403);

    public CommonErrors Common => CommonErrors.Json(unauthorized: 403, throttled: 400);

    public AwsError Misscoped(string problem) => new("InvalidSignatureException", problem, 403);

    public AwsError NotImitated(string operation) => new("UnknownOperationException", $"The sandbox does not imitate {operation}.", 404);

    private static (string Service, string Operation)? Path(HttpRequest request) =>
        request.Path.Value?.Split('/') is ["", "service", var service, "operation", var operation] ? (service, operation) : null;

    private static async Task WriteAsync(HttpResponse response, int status, string requestId, byte[] body)
    {
        response.StatusCode = status;
        response.Headers["smithy-protocol"] = Name;
        response.Headers["x-amzn-RequestId"] = requestId;
        if (body.Length > 0)
            response.ContentType = "application/cbor";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body);
    }
}
