using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.ProjectTemplates;
using Pipeline.Aws.S3;
using Pipeline.Aws.SageMaker;
using Pipeline.Aws.ServiceCatalog;

namespace Pipeline.Modules;

/// <summary>What looks at, and removes, what is published in one region.</summary>
/// <param name="Products">Reads products and versions.</param>
/// <param name="Artifacts">Reads templates in S3.</param>
/// <param name="Uses">Reads what uses them.</param>
/// <param name="Removal">Removes them.</param>
public sealed record PublishedRoom(PublishedReader Products, ArtifactStore Artifacts, Func<CancellationToken, Task<ProjectUses>> Uses, RemovalRoom Removal);

/// <summary>What removes what is published in one region.</summary>
/// <param name="Portfolios">Deletes portfolios with their products.</param>
/// <param name="Templates">Deletes templates in S3.</param>
/// <param name="Stacks">Deletes stacks.</param>
public sealed record RemovalRoom(PortfolioRemover Portfolios, BucketPublisher Templates, StackRemover Stacks);
