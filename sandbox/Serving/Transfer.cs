using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Serving;

/// <summary>The bodies of a request and its answer that are not members: S3's objects, which may be larger than memory, and streams of events.</summary>
public sealed class Transfer
{
    /// <summary>The request's body, already stored.</summary>
    public Blob? Request { get; init; }

    /// <summary>What to send as the answer's body, set by the operation.</summary>
    public BlobRange? Answer { get; set; }

    /// <summary>Writes the answer's body piece by piece, set by an operation of a REST-JSON service that answers a stream.</summary>
    public Func<HttpResponse, CancellationToken, Task>? Write { get; set; }
}
