using Pipeline.Endpoints.Tables;

namespace Pipeline.Preflight;

/// <summary>PF04: an instance has the GPUs that a copy of the model is spread over (PL3044).</summary>
public sealed class EnoughGpus(InstanceTable types) : ICheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation) =>
        Findings.Each(endpoints, needs => needs.Instances.Where(one => types.Find(one.Type)?.Gpus is { } gpus && needs.TensorParallel > gpus)
            .Select(one => Short(needs, types.Find(one.Type)!)));

    private Finding Short(EndpointNeeds needs, InstanceType type)
    {
        var larger = types.All.Where(other => other.Gpus >= needs.TensorParallel && InstanceNames.FamilyOf(other.Name) == InstanceNames.FamilyOf(type.Name))
            .MinBy(other => other.Hardware!.Cpus);
        return needs.Problem("PL3044", $"the model is to be spread over {needs.TensorParallel} GPUs, and {type.Name} has {type.Gpus}",
            (type.Gpus > 0 ? $"spread it over {type.Gpus} (tensor parallel)" : "leave tensor parallel out") + (larger is null ? "" : $", or choose {larger.Name}, which has {larger.Gpus}"));
    }
}
