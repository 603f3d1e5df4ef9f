using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>REST-XML as S3 speaks it.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAPI.html</remarks>
internal sealed class S3Protocol(BlobStore blobs, TimeProvider clock) : IProtocol
{
    public AwsError? Unsigned => null;

    public CommonErrors Common => CommonErrors.S3();

    public AwsError Misscoped(string problem) => new("AuthorizationHeaderMalformed", $"The authorization header is malformed; {problem}", 400);

    public AwsError NotImitated(string operation) => new("NotImplemented", $"A header you provided implies functionality that is not implemented: {operation}", 501);

    public async Task<Decoded> DecodeAsync(HttpRequest request, ApiModel model, CancellationToken cancellation)
    {
        RefuseOldSignature(request.Headers.Authorization.ToString());
        Presigned.Check(request, clock.GetUtcNow());
        var address = S3Address.Of(request);
        if (S3Routes.Operation(request, address) is not { } name)
            throw new AwsError("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
        if (!model.Operations.TryGetValue(name, out var operation))
            throw NotImitated(name);
        var members = S3Request.Members(request, address, operation.Input);
        if (operation.Input?.Payload is not { } payload)
            return new(operation, members, new());
        var body = operation.Input.Members[payload];
        if (body.Shape.Value.Kind == ShapeKind.Blob)
            return new(operation, members, new() { Request = await S3Upload.StoreAsync(request, blobs, members, cancellation) });
        await ReadDocumentAsync(request, operation.Input, members, cancellation);
        return new(operation, members, new());
    }

    public Task AnswerAsync(HttpResponse response, Answer answer, CancellationToken cancellation) =>
        new S3Answer(response, answer, blobs).SendAsync(cancellation);

    public async Task RefuseAsync(HttpResponse response, Refusal refusal)
    {
        S3Answer.Stamp(response, refusal.RequestId);
        foreach (var (name, text) in refusal.Error.Headers)
            response.Headers[name] = text;
        if (refusal.Status == 304 || HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            response.StatusCode = refusal.Status;
            return;
        }
        using var xml = new XmlAnswer("Error", null);
        xml.Text("Code", refusal.Error.Code);
        xml.Text("Message", refusal.Error.Message);
        foreach (var (name, text) in refusal.Error.Details)
            xml.Text(name, text);
        xml.Text("RequestId", refusal.RequestId);
        xml.Text("HostId", S3Answer.HostId);
        await xml.SendAsync(response, refusal.Status, "application/xml");
    }

    // Buckets made since June 2020 take version 4 only. https://docs.aws.amazon.com/AmazonS3/latest/API/signing-requests-aws-sdks.html
    private static void RefuseOldSignature(string authorization)
    {
        if (authorization.StartsWith("AWS ", StringComparison.Ordinal))
            throw new AwsError("InvalidRequest", "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.", 400);
        if (authorization.Length > 0 && !authorization.StartsWith("AWS4-", StringComparison.Ordinal))
            throw new AwsError("InvalidArgument", "Unsupported Authorization Type", 400);
    }

    private static async Task ReadDocumentAsync(HttpRequest request, Shape input, JsonObject members, CancellationToken cancellation)
    {
        var (payload, member) = (input.Payload!, input.Members[input.Payload!]);
        var body = await Bodies.ReadAsync(request, cancellation);
        var checks = new BodyChecks(request, null);
        checks.Watch(body.Span);
        if (!body.IsEmpty)
            checks.Watch([]);
        if (member.Shape.Value.Kind != ShapeKind.Structure)
            members[payload] = Encoding.UTF8.GetString(body.Span);
        else if (!body.IsEmpty)
            members[payload] = S3Xml.Read(body, member.WireName ?? payload, member.Shape.Value);
        else if (input.Required.Contains(payload))
            throw new AwsError("MissingRequestBodyError", "Request Body is empty", 400);
    }
}
