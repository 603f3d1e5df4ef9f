using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Serving;

/// <summary>The bodies of an S3 request and its answer, which are files rather than members: they may be larger than memory.</summary>
public sealed class Transfer
{
    /// <summary>The request's body, already stored.</summary>
    public Blob? Request { get; init; }

    /// <summary>What to send as the answer's body, set by the operation.</summary>
    public BlobRange? Answer { get; set; }
}
