namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>How a request ended.</summary>
/// <param name="Failure">Why it failed; null when all went well.</param>
/// <param name="Outputs">What it answers.</param>
/// <param name="Status">What the provisioned product is after a failure.</param>
internal sealed record Outcome(string? Failure, IReadOnlyList<RecordOutput> Outputs, string Status = "AVAILABLE")
{
    /// <summary>The stack that there is then.</summary>
    public string? StackId { get; init; }

    public static Outcome Failed(string reason, string status) => new(reason, [], status);
}
