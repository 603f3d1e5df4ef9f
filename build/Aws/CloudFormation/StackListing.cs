using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;

namespace Pipeline.Aws.CloudFormation;

/// <summary>
/// A region's stacks as they were when a run first asked: one call for the first look at every stack of the run. An account
/// has up to 2,000 stacks, so only the first page is read; whoever is not on it is asked for by name.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html</remarks>
public sealed class StackListing(AwsSession session)
{
    private readonly Lock making = new();
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private Task<Page>? page;

    /// <summary>The stack of a name and whether the listing could tell: without the right to list, or beyond its first page, it cannot.</summary>
    public async Task<(Stack? Stack, bool Known)> FindAsync(string name, CancellationToken cancellation)
    {
        Task<Page> listing;
        lock (making)
        {
            if (touched.Contains(name))
                return (null, false);
            listing = page ??= ReadAsync(cancellation);
        }
        var (stacks, complete) = await listing;
        var stack = stacks.GetValueOrDefault(name);
        return (stack, stack is not null || complete);
    }

    /// <summary>Notes that the run changes a stack: from now on it is asked for by name.</summary>
    public void Touch(string name)
    {
        lock (making)
            touched.Add(name);
    }

    private async Task<Page> ReadAsync(CancellationToken cancellation)
    {
        var answer = await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest(), cancellation)
            .AsOrNull("cloudformation:DescribeStacks", failure => failure.ErrorCode is "AccessDenied" or "AccessDeniedException");
        var stacks = (answer?.Stacks ?? []).Where(stack => stack.StackStatus != StackStatus.DELETE_COMPLETE);
        return new Page(stacks.ToDictionary(stack => stack.StackName, StringComparer.Ordinal), answer is not null && string.IsNullOrEmpty(answer.NextToken));
    }

    private sealed record Page(IReadOnlyDictionary<string, Stack> Stacks, bool Complete);
}
