using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>AWS's JSON 1.1 protocol: the operation in <c>X-Amz-Target</c>, members in a JSON object, times as seconds since 1970.</summary>
/// <remarks>https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html</remarks>
internal sealed class JsonProtocol : IProtocol
{
    public async Task<Decoded> DecodeAsync(HttpRequest request, ApiModel model, CancellationToken cancellation)
    {
        var target = request.Headers["X-Amz-Target"].ToString().Split('.');
        if (target.Length < 2 || string.Join('.', target[..^1]) != model.TargetPrefix || !model.Operations.TryGetValue(target[^1], out var operation))
            throw new AwsError("UnknownOperationException", $"The requested operation is not supported by {model.SigningName}: {target[^1]}", 400);
        var body = await Bodies.ReadAsync(request, cancellation);
        return new(operation, operation.Input is null ? [] : JsonTimes.ToText(JsonBody.Parse(body), operation.Input));
    }

    public async Task AnswerAsync(HttpResponse response, Answer answer, CancellationToken cancellation)
    {
        var body = answer.Request.Operation.Output is { } shape ? JsonTimes.ToSeconds(answer.Output, shape) : answer.Output;
        await WriteAsync(response, 200, answer.Model, answer.RequestId, body);
    }

    public Task RefuseAsync(HttpResponse response, Refusal refusal)
    {
        var body = refusal.Error.MembersWith(refusal.MessageMember);
        body.Insert(0, "__type", refusal.Error.Code);
        return WriteAsync(response, refusal.Status, refusal.Model, refusal.RequestId, body);
    }

    public AwsError Unsigned => new("MissingAuthenticationTokenException", "Missing Authentication Token", 400);

    public CommonErrors Common => CommonErrors.Json(unauthorized: 400, throttled: 400);

    public AwsError Misscoped(string problem) => new("InvalidSignatureException", problem, 400);

    public AwsError NotImitated(string operation) => new("UnknownOperationException", $"The sandbox does not imitate {operation}.", 400);

    private static Task WriteAsync(HttpResponse response, int status, ApiModel? model, string requestId, JsonObject body)
    {
        response.StatusCode = status;
        response.Headers["x-amzn-RequestId"] = requestId;
        return JsonBody.WriteAsync(response, "application/x-amz-json-" + (model?.JsonVersion ?? "1.1"), body);
    }
}
