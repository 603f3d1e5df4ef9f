using Pipeline.Aws.Inference;
using Pipeline.Aws.Logs;
using Pipeline.Aws.S3;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Modules.Endpoints;

namespace Pipeline;

/// <summary>Requests to endpoints.</summary>
public sealed partial class Composition
{
    /// <summary>Sends requests to endpoints and shows the answers.</summary>
    public EndpointInvocation Invocation => Once(ref field, () => new EndpointInvocation(Deployment, Invocations, reporter, Poll, TimeProvider.System));

    /// <summary>Sends one real request to an endpoint that has come into service.</summary>
    public SmokeTest SmokeTest => Once(ref field, () => new SmokeTest(Invocations, region => new ContainerLogs(Session(region)), reporter, Poll, TimeProvider.System));

    /// <summary>Tells why deployments of endpoints of a region failed.</summary>
    public FailureStory FailureStory(string region) => new(new EndpointReader(Session(region)), new ContainerLogs(Session(region)), TimeProvider.System);

    private InvocationRoom Invocations(string region)
    {
        var session = Session(region);
        return new InvocationRoom(new EndpointReader(session), new Invoker(session), new AsyncInvoker(session, new ArtifactStore(session), Poll));
    }
}
