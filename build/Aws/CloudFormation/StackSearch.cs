using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Finds stacks and what they hold.</summary>
public sealed class StackSearch(AwsSession session)
{
    private const string Nested = "AWS::CloudFormation::Stack";

    /// <summary>The stack, or the outermost one that it is nested in; null when there is none.</summary>
    /// <param name="name">Its name or ARN.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<StackFacts?> FindAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = name }, cancellation)
            .AsOrNull("cloudformation:DescribeStacks", IsAbsent);
        var stack = answer?.Stacks?.FirstOrDefault(IsThere);
        return stack is null ? null : string.IsNullOrEmpty(stack.RootId) || stack.RootId == stack.StackId ? Facts(stack) : await FindAsync(stack.RootId, cancellation);
    }

    /// <summary>All stacks that have certain tags, nested ones apart.</summary>
    public async Task<IReadOnlyList<StackFacts>> TaggedAsync(IReadOnlyDictionary<string, string> tags, CancellationToken cancellation)
    {
        var found = new List<StackFacts>();
        var request = new DescribeStacksRequest();
        do
        {
            var page = await session.CloudFormation.DescribeStacksAsync(request, cancellation).As("cloudformation:DescribeStacks");
            found.AddRange((page.Stacks ?? []).Where(stack => IsThere(stack) && string.IsNullOrEmpty(stack.ParentId)).Select(Facts));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return [.. found.Where(stack => tags.All(tag => stack.Tags.GetValueOrDefault(tag.Key) == tag.Value))];
    }

    /// <summary>What a stack holds, and the stacks that are nested in it; nothing when there is none.</summary>
    public async Task<IReadOnlyList<HeldResource>> ResourcesAsync(string stack, CancellationToken cancellation)
    {
        var held = new List<HeldResource>();
        var request = new ListStackResourcesRequest { StackName = stack };
        do
        {
            var page = await session.CloudFormation.ListStackResourcesAsync(request, cancellation).AsOrNull("cloudformation:ListStackResources", IsAbsent);
            held.AddRange((page?.StackResourceSummaries ?? []).Where(one => one.ResourceStatus != ResourceStatus.DELETE_COMPLETE)
                .Select(one => new HeldResource(one.LogicalResourceId, one.ResourceType, one.PhysicalResourceId ?? "")));
            request.NextToken = page?.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        foreach (var nested in held.Where(one => one.Type == Nested && one.PhysicalId.Length > 0).ToList())
        {
            held.Remove(nested);
            held.AddRange(await ResourcesAsync(nested.PhysicalId, cancellation));
        }
        return held;
    }

    private static bool IsThere(Stack stack) => stack.StackStatus != StackStatus.DELETE_COMPLETE;

    private static StackFacts Facts(Stack stack) => new(stack.StackName, stack.StackStatus?.Value ?? "", (stack.Tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal));

    private static bool IsAbsent(Amazon.Runtime.AmazonServiceException failure) => failure.Message.Contains("does not exist", StringComparison.Ordinal);
}

/// <summary>A stack, for somebody who looks for one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Status">CloudFormation's word.</param>
/// <param name="Tags">Its tags.</param>
public sealed record StackFacts(string Name, string Status, IReadOnlyDictionary<string, string> Tags);

/// <summary>A resource that a stack holds.</summary>
/// <param name="LogicalId">Its name in the template.</param>
/// <param name="Type">Its type, such as <c>AWS::SageMaker::Model</c>.</param>
/// <param name="PhysicalId">Its id at its service, of SageMaker's things an ARN in small letters; empty when it was never made.</param>
public sealed record HeldResource(string LogicalId, string Type, string PhysicalId)
{
    /// <summary>What follows the last slash of the physical id: the name, where the id is an ARN.</summary>
    public string Name => PhysicalId[(PhysicalId.LastIndexOf('/') + 1)..];
}
