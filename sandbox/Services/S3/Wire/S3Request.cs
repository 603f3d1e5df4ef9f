using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>Reads the members of an S3 request that travel in its address, query and headers.</summary>
internal static class S3Request
{
    public static JsonObject Members(HttpRequest request, S3Address address, Shape? shape)
    {
        var members = new JsonObject();
        foreach (var (name, member) in shape?.Members ?? new Dictionary<string, Member>())
            if (Value(request, address, name, member) is { } value)
                members[name] = value;
        return members;
    }

    private static JsonNode? Value(HttpRequest request, S3Address address, string name, Member member)
    {
        var wire = member.WireName ?? name;
        return member.Location switch
        {
            "uri" => name == "Bucket" ? address.Bucket : address.Key,
            "headers" => Prefixed(request.Headers, wire),
            "header" when request.Headers.TryGetValue(wire, out var text) => Scalar(text.ToString(), member.Shape.Value),
            // A presigned address carries as query parameters what would be headers.
            "header" when wire.StartsWith("x-amz-", StringComparison.OrdinalIgnoreCase) && request.Query.TryGetValue(wire, out var text) => Scalar(text.ToString(), member.Shape.Value),
            "querystring" when request.Query.TryGetValue(wire, out var text) => Scalar(text.ToString(), member.Shape.Value),
            _ => null,
        };
    }

    private static JsonNode Scalar(string text, Shape shape)
    {
        if (shape.Kind == ShapeKind.List)
            return new JsonArray([.. text.Split(',', StringSplitOptions.TrimEntries).Select(item => (JsonNode)item)]);
        if (shape.Kind == ShapeKind.Timestamp)
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? S3Times.Text(time) : throw Invalid();
        try
        {
            return QueryScalar.Read(text, shape);
        }
        catch (AwsError)
        {
            throw Invalid();
        }
    }

    private static JsonObject? Prefixed(IHeaderDictionary headers, string prefix)
    {
        var found = new JsonObject();
        foreach (var (name, text) in headers)
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                found[name[prefix.Length..].ToLowerInvariant()] = text.ToString();
        return found.Count == 0 ? null : found;
    }

    private static AwsError Invalid() => new("InvalidArgument", "Invalid Argument", 400);
}
