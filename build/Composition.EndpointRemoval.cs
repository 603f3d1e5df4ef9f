using Pipeline.Aws.ApplicationAutoScaling;
using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.CloudWatch;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Modules.Endpoints;

namespace Pipeline;

/// <summary>What deletes and lists endpoints.</summary>
public sealed partial class Composition
{
    /// <summary>Deletes endpoints.</summary>
    public EndpointRemoval EndpointRemoval => Once(ref field, () => new EndpointRemoval(Deployment, EndpointsMeant, EndpointList(Prices), Metadata, reporter));

    /// <summary>Lists endpoints.</summary>
    /// <param name="prices">USD an hour of an instance type in a region; null when it is not known.</param>
    public EndpointList EndpointList(Func<string, string, decimal?> prices) => new(Deployment, EndpointsOf, prices, TimeProvider.System);

    /// <summary>What an instance type costs an hour in a region; null when it is not known.</summary>
    public Func<string, string, decimal?> Prices { get; init; } = (_, _) => null;

    /// <summary>The regions in which the environment has endpoints.</summary>
    public IReadOnlyList<string> EndpointRegions => EndpointsMeant.Regions;

    private EndpointsMeant EndpointsMeant => Once(ref field, () => new EndpointsMeant(Deployment, HomeRegion, EndpointsOf));

    private EndpointRoom EndpointsOf(string region)
    {
        var session = Session(region);
        var (reader, stacks) = (new EndpointReader(session), new StackReader(session, Listing(region)));
        return new EndpointRoom(
            reader, new HostingUseReader(session, reader), new EndpointRemover(session, reader, reporter, Poll), new HostingRemover(session),
            new EndpointSurroundings(new EndpointScaling(session), new EndpointAlarms(session), new EndpointLogGroups(session), new LastInvocations(session, TimeProvider.System, reporter)),
            new EndpointStackRoom(new StackSearch(session), new StackRemover(session, stacks, new StackWatcher(session, stacks, reporter, Poll), reporter)),
            new RemovalNotes(Deployment, Parameters(region), reporter));
    }
}
