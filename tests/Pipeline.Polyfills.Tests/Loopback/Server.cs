using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Pipeline.Polyfills.Tests.Loopback;

/// <summary>A web server on a free port that keeps what it is sent and gives the answers it was made with, the last one again and again.</summary>
internal sealed class Server : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentQueue<Received> received = new();
    private readonly Queue<Reply> replies;

    /// <summary>Without replies, the server takes requests and never answers.</summary>
    public Server(params Reply[] replies)
    {
        this.replies = new Queue<Reply>(replies);
        listener.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}";
        _ = AcceptAsync();
    }

    public string Url { get; }

    public IReadOnlyList<Received> Requests => [.. received];

    public Received Request => Assert.Single(received);

    public void Dispose()
    {
        closing.Cancel();
        listener.Dispose();
        closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var token = closing.Token;
        while (!token.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(token);
            _ = ServeAsync(client, token);
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken token)
    {
        using (client)
        {
            var stream = client.GetStream();
            while (await ReadAsync(stream, token) is { } request)
            {
                received.Enqueue(request);
                if (Next() is not { } reply) continue;
                var body = Encoding.UTF8.GetBytes(reply.Body);
                await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(reply.Head(body.Length).Replace("{server}", Url, StringComparison.Ordinal)), .. body], token);
                if (reply.Pieces is null) continue;
                await foreach (var piece in reply.Pieces.WithCancellation(token)) await stream.WriteAsync(piece, token);
                return;
            }
        }
    }

    private Reply? Next()
    {
        lock (replies) return replies.Count > 1 ? replies.Dequeue() : replies.Count == 1 ? replies.Peek() : null;
    }

    private static async Task<Received?> ReadAsync(NetworkStream stream, CancellationToken token)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!head.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            if (await stream.ReadAsync(one, token) == 0) return null;
            head.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(h => h[0], h => h[1], StringComparer.OrdinalIgnoreCase);
        var body = new byte[int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, token);
        var first = lines[0].Split(' ');
        return new Received(first[0], first[1], headers, body);
    }
}
