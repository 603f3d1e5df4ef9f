using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Serving;

/// <summary>
/// One request, decoded from whatever protocol it came in. Members carry the names of the service's API model and are
/// already checked against it: required members are there, and types, lengths, patterns and enums hold.
/// </summary>
/// <param name="Operation">The API operation, such as <c>CreatePortfolio</c>.</param>
/// <param name="Account">The caller's account, twelve digits.</param>
/// <param name="Region">The region the request was signed for.</param>
/// <param name="CallerArn">The ARN of the calling user or assumed role.</param>
/// <param name="Input">The request's members. Timestamps are ISO 8601 strings, blobs are base64 strings.</param>
/// <param name="RequestId">What the answer carries as its request id.</param>
/// <param name="Cancellation">Cancelled when the client goes away or the sandbox stops.</param>
public sealed record Call(
    string Operation,
    string Account,
    string Region,
    string CallerArn,
    JsonObject Input,
    string RequestId,
    CancellationToken Cancellation)
{
    /// <summary>The bodies that stream past the members when the call came over HTTP to a REST service; null in a call between services.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>A template that a service hands over with a call of its own, where AWS would name the address of the copy that it keeps; null otherwise.</summary>
    public string? Template { get; init; }

    /// <summary>The partition of the region, such as <c>aws</c> or <c>aws-cn</c>.</summary>
    public string Partition => Serving.Partition.Of(Region);
}
