using Amazon.CloudFormation.Model;

namespace Pipeline.Aws.CloudFormation;

/// <summary>The resource that failed first. What failed after it was mostly cancelled because of it.</summary>
/// <param name="LogicalId">The resource's logical id.</param>
/// <param name="Reason">The service's reason, freed of CloudFormation's wrapping.</param>
/// <param name="Others">How many others failed or were cancelled.</param>
public sealed record FirstCause(string LogicalId, string Reason, int Others)
{
    /// <summary>Finds the cause among events in order of time; null when no resource failed.</summary>
    public static FirstCause? Among(IReadOnlyList<StackEvent> events)
    {
        var failed = events.Where(one => one.PhysicalResourceId != one.StackId
            && one.ResourceStatus.Value.EndsWith("_FAILED", StringComparison.Ordinal)).ToArray();
        var cause = failed.FirstOrDefault(one => !IsEcho(one.ResourceStatusReason)) ?? failed.FirstOrDefault();
        return cause is null ? null : new FirstCause(cause.LogicalResourceId, Unwrapped(cause.ResourceStatusReason ?? "no reason given"), failed.Length - 1);
    }

    private static bool IsEcho(string? reason) =>
        reason is not null && (reason.StartsWith("Resource creation cancelled", StringComparison.OrdinalIgnoreCase)
            || reason.StartsWith("Resource update cancelled", StringComparison.OrdinalIgnoreCase));

    // The registry wraps a service's words: Resource handler returned message: "..." (RequestToken: ..., HandlerErrorCode: ...)
    // A handler that calls another one wraps twice.
    private static string Unwrapped(string reason)
    {
        const string Wrapping = "Resource handler returned message: \"";
        while (reason.StartsWith(Wrapping, StringComparison.Ordinal))
        {
            var end = reason.LastIndexOf("\" (RequestToken:", StringComparison.Ordinal);
            reason = end < Wrapping.Length ? reason[Wrapping.Length..].TrimEnd('"') : reason[Wrapping.Length..end];
        }
        return reason;
    }
}
