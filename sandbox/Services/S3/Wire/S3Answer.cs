using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>Writes what an S3 operation returned: some members as headers, the rest as an XML document or as the object's bytes.</summary>
internal sealed class S3Answer(HttpResponse response, Answer answer, BlobStore blobs)
{
    /// <summary>The second id that S3 gives every answer; support asks for both.</summary>
    public const string HostId = "sandbox";

    private readonly Operation operation = answer.Request.Operation;

    /// <summary>The ids that every S3 answer carries.</summary>
    public static void Stamp(HttpResponse response, string requestId)
    {
        response.Headers["x-amz-request-id"] = requestId;
        response.Headers["x-amz-id-2"] = HostId;
    }

    public async Task SendAsync(CancellationToken cancellation)
    {
        Stamp(response, answer.RequestId);
        response.StatusCode = operation.Name == "GetObject" && answer.Output.ContainsKey("ContentRange") ? 206 : operation.Status;
        WriteHeaders();
        if (answer.Request.Transfer?.Answer is { } range)
            await SendObjectAsync(range, cancellation);
        else if (operation.Output is { } shape && response.StatusCode != 204 && !HttpMethods.IsHead(response.HttpContext.Request.Method))
            await SendDocumentAsync(shape);
    }

    private void WriteHeaders()
    {
        foreach (var (name, member) in operation.Output?.Members ?? new Dictionary<string, Member>())
        {
            if (answer.Output[name] is not { } value)
                continue;
            if (member.Location == "header")
                response.Headers[member.WireName ?? name] = Header(value, member.Shape.Value);
            else if (member.Location == "headers" && value is JsonObject map)
                foreach (var (key, text) in map)
                    response.Headers[member.WireName + key] = text?.GetValue<string>();
        }
    }

    private static string Header(JsonNode value, Shape shape) =>
        shape.Kind == ShapeKind.Timestamp && shape.TimestampFormat != "iso8601" ? S3Times.Header(value.GetValue<string>())
        : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>()
        : value.ToJsonString();

    private async Task SendObjectAsync(BlobRange range, CancellationToken cancellation)
    {
        response.ContentLength = range.Length;
        await using var content = blobs.Open(range.Blob);
        content.Position = range.Offset;
        var buffer = new byte[Math.Min(64 * 1024, Math.Max(range.Length, 1))];
        for (var left = range.Length; left > 0;)
        {
            var read = await content.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancellation);
            await response.Body.WriteAsync(buffer.AsMemory(0, read), cancellation);
            left -= read;
        }
    }

    private async Task SendDocumentAsync(Shape shape)
    {
        if (shape.Payload is { } payload && shape.Members[payload] is var member && member.Shape.Value.Kind != ShapeKind.Structure)
        {
            response.ContentType = "application/json";
            await response.WriteAsync(answer.Output[payload]?.GetValue<string>() ?? "", Encoding.UTF8);
        }
        else if (shape.Payload is { } root)
            await SendXmlAsync(shape.Members[root].WireName ?? root, answer.Output[root] as JsonObject ?? [], shape.Members[root].Shape.Value);
        else if (shape.Members.Values.Any(body => body.Location is null))
            await SendXmlAsync(S3Roots.Of(operation.Name), answer.Output, shape);
    }

    private async Task SendXmlAsync(string root, JsonObject members, Shape shape)
    {
        using var xml = new XmlAnswer(root, answer.Model.XmlNamespace);
        if (operation.Name == "GetBucketLocation")
            xml.Content(members["LocationConstraint"]?.GetValue<string>() ?? "");
        else
            xml.Members(members, shape);
        await xml.SendAsync(response, response.StatusCode, "application/xml");
    }
}
