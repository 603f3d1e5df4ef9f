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
    public EndpointRemoval EndpointRemoval => Once(ref field, () => new EndpointRemoval(Deployment, EndpointsMeant, EndpointList, Metadata, reporter));

    /// <summary>Lists endpoints.</summary>
    public EndpointList EndpointList => Once(ref field, () => new EndpointList(Deployment, EndpointsOf, (type, region) => Prices.PerHour(type, region), TimeProvider.System));

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
