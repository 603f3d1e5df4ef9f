namespace Pipeline.Sandbox.Serving;

/// <summary>A request that came over HTTP and was answered; calls between services are not among them.</summary>
/// <param name="Service">The name of the service's API model; empty when it could not be told.</param>
/// <param name="Operation">The API operation; empty when it could not be told.</param>
/// <param name="Writes">Whether the operation changes something, going by its name.</param>
/// <param name="Account">The caller's account; empty when it could not be told.</param>
/// <param name="Status">The HTTP status of the answer.</param>
public sealed record RecordedCall(string Service, string Operation, bool Writes, string Account, int Status)
{
    private static readonly string[] Reading =
        ["Get", "List", "Describe", "Head", "Search", "Validate", "Estimate", "Scan", "BatchGet", "Assume", "Simulate", "Lookup", "Test", "Decode", "Detect"];

    /// <summary>Whether an operation of that name changes something.</summary>
    public static bool IsWriting(string operation) =>
        operation.Length > 0 && !Reading.Any(verb => operation.StartsWith(verb, StringComparison.Ordinal));
}
