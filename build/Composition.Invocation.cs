using Pipeline.Aws.Inference;
using Pipeline.Aws.S3;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Modules.Endpoints;

namespace Pipeline;

/// <summary>Requests to endpoints.</summary>
public sealed partial class Composition
{
    /// <summary>Sends requests to endpoints and shows the answers.</summary>
    public EndpointInvocation Invocation => Once(ref field, () => new EndpointInvocation(Deployment, Invocations, reporter, Poll, TimeProvider.System));

    private InvocationRoom Invocations(string region)
    {
        var session = Session(region);
        return new InvocationRoom(new EndpointReader(session), new Invoker(session), new AsyncInvoker(session, new ArtifactStore(session), Poll));
    }
}
