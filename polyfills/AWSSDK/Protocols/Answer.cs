using Amazon.Runtime;

namespace Amazon.Protocols;

/// <summary>What may come back from one operation.</summary>
/// <param name="Operation">Its name, such as <c>CreateStack</c>.</param>
/// <param name="Read">Makes the response of the members found.</param>
/// <param name="Declares">True for the error codes that the API model lists for this operation; only those become typed exceptions.</param>
/// <param name="Streams">True when the answer is read while it still arrives, so that it must not be awaited or kept whole.</param>
internal sealed record Answer(
    string Operation, Func<WireReader, AmazonWebServiceResponse> Read, Func<string, bool> Declares, bool Streams = false);
