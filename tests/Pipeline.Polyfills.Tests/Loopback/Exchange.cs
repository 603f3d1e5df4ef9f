using System.Globalization;
using System.Text;

namespace Pipeline.Polyfills.Tests.Loopback;

/// <summary>A request as it came over the wire.</summary>
internal sealed record Received(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Content)
{
    /// <summary>The body as text.</summary>
    public string Body => Encoding.UTF8.GetString(Content);

    /// <summary>The body's form fields, decoded.</summary>
    public SortedDictionary<string, string> Form()
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in Body.Split('&'))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            fields.Add(Uri.UnescapeDataString(pair[..at]), Uri.UnescapeDataString(pair[(at + 1)..]));
        }

        return fields;
    }
}

/// <summary>What the server answers. <c>{server}</c> in a header is the server's own address.</summary>
internal sealed record Reply(int Status, string Body, params (string Name, string Value)[] Headers)
{
    /// <summary>The body in pieces, each sent when it is there; the connection closes behind the last one.</summary>
    public IAsyncEnumerable<byte[]>? Pieces { get; init; }

    public static Reply Ok(string body) => new(200, body, ("x-amzn-RequestId", "request-1"));

    public static Reply JsonError(int status, string type, string message) =>
        new(status, $$"""{"__type":"{{type}}","message":"{{message}}"}""", ("x-amzn-RequestId", "request-1"));

    public static Reply XmlError(int status, string code, string message) => new(
        status,
        $"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>request-1</RequestId></ErrorResponse>",
        ("x-amzn-RequestId", "request-1"));

    public string Head(int length) =>
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} Answer\r\n")
        + (Pieces is null ? string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n") : "Connection: close\r\n")
        + string.Concat(Headers.Select(h => $"{h.Name}: {h.Value}\r\n")) + "\r\n";
}
