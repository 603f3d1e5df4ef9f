using Pipeline.Aws.SageMaker.Endpoints;

namespace Pipeline.Preflight;

/// <summary>How many instances of a type a deployment of an endpoint takes beside those that run.</summary>
/// <param name="needs">The endpoint.</param>
/// <param name="type">The instance type.</param>
/// <param name="inUse">What endpoints of the region use.</param>
internal sealed class FleetGrowth(EndpointNeeds needs, string type, IReadOnlyList<InstanceUse> inUse)
{
    private readonly bool exists = inUse.Any(use => use.Endpoint == needs.EndpointName);
    private readonly int running = inUse.Where(use => use.Endpoint == needs.EndpointName && use.Type == type).Sum(use => use.Count);

    /// <summary>The endpoint.</summary>
    public EndpointNeeds Needs => needs;

    /// <summary>How many instances of the type the endpoint has in the end.</summary>
    public int Wanted { get; } = needs.Instances.Where(one => one.Type == type).Sum(one => one.Count);

    /// <summary>How many come up beside those that run: all of a new endpoint or a second fleet, else those that are more than before, and at least one to begin with.</summary>
    public int Now => exists && needs.UpdatesInPlace ? Math.Max(Math.Min(1, Wanted), Wanted - running) : Wanted;

    /// <summary>How many a later update brings up beside all of these; what an endpoint that exists needs for that is needed now already.</summary>
    public int Later => exists || needs.UpdatesInPlace ? 0 : Wanted;
}
