using Pipeline.Endpoints.Tables;

namespace Pipeline.Preflight;

/// <summary>PF01: endpoints can have the instance types (PL3040).</summary>
public sealed class KnownInstanceType(InstanceTable types) : ICheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation) =>
        Findings.Each(endpoints, needs => needs.Instances.Where(one => types.Find(one.Type) is null).Select(one => needs.Problem(
            "PL3040", $"endpoints cannot have the instance type '{one.Type}'", types.Nearest(one.Type) is { } nearest
                ? $"did you mean '{nearest}'?"
                : "write one such as ml.g5.2xlarge or ml.m5.large: https://aws.amazon.com/sagemaker/ai/pricing/")));
}
