using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>AWS's REST-JSON protocol: the operation in method and path, members in path, query, headers and a JSON body, or one member as the whole body.</summary>
/// <remarks>https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html</remarks>
internal sealed class RestJsonProtocol : IProtocol
{
    // Lambda takes packages of 50 MB, which base64 makes a third larger; SageMaker Runtime and Lambda's Invoke take 6 MB.
    // https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    private const int Largest = 70 * 1024 * 1024;

    public async Task<Decoded> DecodeAsync(HttpRequest request, ApiModel model, CancellationToken cancellation)
    {
        if (RestRoutes.Find(request, model) is not var (operation, path))
            throw new AwsError("UnknownOperationException", $"The requested operation is not supported by {model.SigningName}: {request.Method} {request.Path}", 404);
        if (operation.Input is not { } input)
            return new(operation, [], new());
        var members = RestMembers.Read(request, input, path);
        var body = await Bodies.ReadAsync(request, cancellation, Largest);
        if (input.Payload is { } payload && input.Members[payload].Shape.Value.Kind is ShapeKind.Blob or ShapeKind.String)
            members[payload] = input.Members[payload].Shape.Value.Kind == ShapeKind.Blob ? Convert.ToBase64String(body.Span) : System.Text.Encoding.UTF8.GetString(body.Span);
        else if (!body.IsEmpty)
            TakeIn(members, JsonTimes.ToText(JsonBody.Parse(body), input), input);
        return new(operation, members, new());
    }

    public async Task AnswerAsync(HttpResponse response, Answer answer, CancellationToken cancellation)
    {
        var (operation, output) = (answer.Request.Operation, answer.Output);
        response.Headers["x-amzn-RequestId"] = answer.RequestId;
        response.StatusCode = operation.Status;
        var body = new JsonObject();
        foreach (var (name, value) in output.ToArray())
            if (operation.Output?.Members.GetValueOrDefault(name) is { Location: { } } member)
                SetHead(response, member, member.WireName ?? name, value);
            else
                body[name] = value?.DeepClone();
        if (answer.Request.Transfer?.Write is { } write)
            await write(response, cancellation);
        else if (operation.Output?.Payload is { } payload && operation.Output.Members[payload].Shape.Value.Kind == ShapeKind.Blob)
            await response.Body.WriteAsync(Convert.FromBase64String(body[payload]?.GetValue<string>() ?? ""), cancellation);
        else if (response.StatusCode != StatusCodes.Status204NoContent)
            await JsonBody.WriteAsync(response, "application/json", operation.Output is { } shape ? JsonTimes.ToSeconds(body, shape) : body);
    }

    public Task RefuseAsync(HttpResponse response, Refusal refusal)
    {
        response.StatusCode = refusal.Status;
        response.Headers["x-amzn-RequestId"] = refusal.RequestId;
        response.Headers["x-amzn-ErrorType"] = refusal.Error.Code;
        return JsonBody.WriteAsync(response, "application/json", refusal.Error.MembersWith(refusal.MessageMember));
    }

    public AwsError Unsigned => new("MissingAuthenticationTokenException", "Missing Authentication Token", 403);

    public CommonErrors Common => CommonErrors.Json(unauthorized: 403, throttled: 429);

    public AwsError Misscoped(string problem) => new("InvalidSignatureException", problem, 403);

    public AwsError NotImitated(string operation) => new("UnknownOperationException", $"The sandbox does not imitate {operation}.", 404);

    private static void TakeIn(JsonObject members, JsonObject body, Shape input)
    {
        foreach (var (name, value) in body.ToArray())
        {
            body.Remove(name);
            // What a member called like a header is doing in the body, AWS ignores.
            if (input.Members.GetValueOrDefault(name)?.Location is null)
                members[name] = value;
        }
    }

    private static void SetHead(HttpResponse response, Member member, string wire, JsonNode? value)
    {
        if (value is null)
            return;
        if (member.Location == "statusCode")
            response.StatusCode = value.GetValue<int>();
        else if (wire.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            response.ContentType = value.GetValue<string>();
        else if (member.Location == "header")
            response.Headers[wire] = member.Shape.Value.Kind == ShapeKind.Timestamp
                ? DateTimeOffset.Parse(value.GetValue<string>(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture) : value.ToString();
    }
}
