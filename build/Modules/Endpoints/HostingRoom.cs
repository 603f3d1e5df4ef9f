using Pipeline.Aws.SageMaker;
using Pipeline.Aws.SageMaker.Endpoints;

namespace Pipeline.Modules.Endpoints;

/// <summary>What works on the endpoints of one region.</summary>
/// <param name="Stacks">Plans and deploys their stacks.</param>
/// <param name="Reader">Reads endpoints.</param>
/// <param name="Watch">Tells how they get on.</param>
/// <param name="Packages">Reads the model registry.</param>
/// <param name="Story">Explains failures.</param>
public sealed record HostingRoom(StackRoom Stacks, EndpointReader Reader, EndpointWatch Watch, ModelPackages Packages, FailureStory Story);
