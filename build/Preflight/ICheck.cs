using Pipeline.Failures;

namespace Pipeline.Preflight;

/// <summary>A check before endpoints are deployed. It only reads, and says everything that it finds.</summary>
public interface ICheck
{
    /// <summary>What is wrong with endpoints of one region and account; empty when nothing is.</summary>
    /// <param name="endpoints">The endpoints that are about to be deployed, side by side.</param>
    /// <param name="cancellation">Ends the check.</param>
    Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation);
}

/// <summary>What a check found.</summary>
/// <param name="Problem">What is wrong, with a fix to type as its hint.</param>
/// <param name="Stops">Whether nothing may be deployed; a warning otherwise.</param>
public sealed record Finding(Problem Problem, bool Stops);
