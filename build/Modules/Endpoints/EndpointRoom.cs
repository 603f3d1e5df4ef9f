using Pipeline.Aws.ApplicationAutoScaling;
using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.CloudWatch;
using Pipeline.Aws.SageMaker.Endpoints;

namespace Pipeline.Modules.Endpoints;

/// <summary>What looks at, and removes, the endpoints of one region.</summary>
/// <param name="Reader">Reads endpoints.</param>
/// <param name="Uses">Reads who uses what.</param>
/// <param name="Remover">Deletes endpoints and components.</param>
/// <param name="Hosting">Deletes configurations and models.</param>
/// <param name="Around">What else there is around an endpoint.</param>
/// <param name="Stacks">What works on stacks.</param>
/// <param name="Notes">The notes of deletions under way.</param>
public sealed record EndpointRoom(
    EndpointReader Reader, HostingUseReader Uses, EndpointRemover Remover, HostingRemover Hosting, EndpointSurroundings Around, EndpointStackRoom Stacks, RemovalNotes Notes);

/// <summary>What is around endpoints in one region.</summary>
/// <param name="Scaling">What scales them.</param>
/// <param name="Alarms">What watches them.</param>
/// <param name="Logs">Where their containers write.</param>
/// <param name="Invocations">When somebody last asked them.</param>
public sealed record EndpointSurroundings(EndpointScaling Scaling, EndpointAlarms Alarms, EndpointLogGroups Logs, LastInvocations Invocations);

/// <summary>What finds and deletes stacks in one region.</summary>
/// <param name="Search">Finds them.</param>
/// <param name="Remover">Deletes them.</param>
public sealed record EndpointStackRoom(StackSearch Search, StackRemover Remover);
