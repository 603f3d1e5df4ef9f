using System.Buffers;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Protocols;

/// <summary>
/// An operation of the REST-JSON protocol has a verb and a path of its own; its members are spread over path, query, headers and body.
/// https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
/// </summary>
internal sealed class RestJsonRequestMarshaller(ServiceDescription service, string route) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var (verb, target) = Cut(route, ' ');
        var (path, query) = Cut(target, '?');
        var request = new DefaultRequest(input, service.SdkName) { HttpMethod = verb, ResourcePath = path, UseQueryString = true };
        request.Headers["X-Amz-Api-Version"] = service.Version;
        foreach (var fixedPart in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Cut(fixedPart, '=');
            request.AddSubResource(name, value.Length > 0 ? value : null);
        }

        Fill(request, (IWireInput)input);
        CheckLabels(request);
        return request;
    }

    /// <summary>An empty part of the path would make another path, and so another operation.</summary>
    private void CheckLabels(DefaultRequest request)
    {
        foreach (var part in request.ResourcePath.Split('/'))
        {
            if (part.StartsWith('{') && (!request.PathResources.TryGetValue(part, out var value) || value is not { Length: > 0 }))
                throw service.Incomplete(part.Trim('{', '+', '}'));
        }
    }

    private static void Fill(DefaultRequest request, IWireInput input)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        var writer = new RestJsonWireWriter(request, json);
        json.WriteStartObject();
        input.ToWire(writer);
        json.WriteEndObject();
        json.Flush();
        if (writer.HasBody) Send(request, "application/json", buffer.WrittenSpan.ToArray());
        else if (writer.Payload is { } payload) Send(request, payload.MediaType, payload.Content);
    }

    /// <summary>A request that names its own content type keeps it. One without any would be given AWSSDK.Core's guess.</summary>
    private static void Send(DefaultRequest request, string mediaType, byte[] content)
    {
        request.Content = content;
        request.Headers.TryAdd("Content-Type", mediaType);
    }

    private static (string Before, string After) Cut(string text, char at)
    {
        var index = text.IndexOf(at, StringComparison.Ordinal);
        return index < 0 ? (text, "") : (text[..index], text[(index + 1)..]);
    }
}
