using Amazon.CloudFormation.Model;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Which resources stacks have, and which stack has a resource.</summary>
public sealed class StackContents(AwsSession session)
{
    /// <summary>The physical ids of a stack's resources by logical id; a stack has up to a hundred here, AWS tells no more.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(string stack, CancellationToken cancellation) =>
        ((await AskAsync(new DescribeStackResourcesRequest { StackName = stack }, cancellation)) ?? [])
            .Where(resource => !string.IsNullOrEmpty(resource.PhysicalResourceId) && resource.ResourceStatus?.Value != "DELETE_COMPLETE")
            .ToDictionary(resource => resource.LogicalResourceId, resource => resource.PhysicalResourceId, StringComparer.Ordinal);

    /// <summary>The name of the stack that has a resource of a type; null when none of the region does.</summary>
    public async Task<string?> OwnerAsync(string physicalId, string type, CancellationToken cancellation) =>
        ((await AskAsync(new DescribeStackResourcesRequest { PhysicalResourceId = physicalId }, cancellation)) ?? [])
            .FirstOrDefault(resource => resource.ResourceType == type && resource.PhysicalResourceId == physicalId && resource.ResourceStatus?.Value != "DELETE_COMPLETE")?.StackName;

    // Absence is told by the words alone: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResources.html
    private async Task<List<StackResource>?> AskAsync(DescribeStackResourcesRequest request, CancellationToken cancellation) =>
        (await session.CloudFormation.DescribeStackResourcesAsync(request, cancellation)
            .AsOrNull("cloudformation:DescribeStackResources", failure => failure.Message.Contains("does not exist", StringComparison.Ordinal)))?.StackResources;
}
