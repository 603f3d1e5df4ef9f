using Amazon.CloudWatchLogs.Model;

namespace Pipeline.Aws.CloudWatch;

/// <summary>The log groups that containers of endpoints write into. SageMaker makes them and never deletes them.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html</remarks>
public sealed class EndpointLogGroups(AwsSession session)
{
    /// <summary>The log groups of an endpoint and of its components, whether they are there or not.</summary>
    public static IReadOnlyList<string> NamesOf(string endpoint, IEnumerable<string> components) =>
        [$"/aws/sagemaker/Endpoints/{endpoint}", .. components.Select(component => $"/aws/sagemaker/InferenceComponents/{component}")];

    /// <summary>Whether there is such a group; false too when the caller may not look.</summary>
    public async Task<bool> ExistsAsync(string name, CancellationToken cancellation)
    {
        var page = await session.Logs.DescribeLogGroupsAsync(new DescribeLogGroupsRequest { LogGroupNamePrefix = name, Limit = 1 }, cancellation)
            .AsOrNull("logs:DescribeLogGroups", failure => failure.ErrorCode is "AccessDenied" or "AccessDeniedException");
        return page?.LogGroups?.Any(group => group.LogGroupName == name) == true; // Sorted by name: the shortest of those with the prefix comes first.
    }

    /// <summary>Deletes a group with all it holds; false when there was none.</summary>
    public async Task<bool> RemoveAsync(string name, CancellationToken cancellation) =>
        await session.Logs.DeleteLogGroupAsync(new DeleteLogGroupRequest { LogGroupName = name }, cancellation)
            .AsOrNull("logs:DeleteLogGroup", failure => failure is ResourceNotFoundException) is not null;
}
