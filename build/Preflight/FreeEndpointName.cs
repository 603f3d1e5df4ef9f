using Pipeline.Aws.SageMaker.Endpoints;

namespace Pipeline.Preflight;

/// <summary>PF09: the endpoint's name is free or its own (PL3052), and what has it can still be updated (PL3053).</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html</remarks>
public sealed class FreeEndpointName(EndpointReader endpoints, EndpointStack stacks) : ICheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> needs, CancellationToken cancellation) =>
        Findings.EachAsync(needs, "the endpoint's name", CheckAsync, cancellation);

    private async Task<Finding?> CheckAsync(EndpointNeeds needs, CancellationToken cancellation)
    {
        if (await endpoints.FindAsync(needs.EndpointName, cancellation) is not { } found)
            return null;
        var delete = $"./build.sh DeleteEndpoint --endpoint-name {needs.EndpointName}";
        var stack = await stacks.OfAsync(found.Arn, cancellation);
        if (stack is null || stack != needs.Stack)
            return needs.Problem("PL3052", $"there is an endpoint of that name in {needs.Region}, and it belongs to {(stack is null ? "no stack: somebody else made it" : $"the stack {stack}")}",
                $"give this one another name, or delete that one: {delete}");
        return found.Status == "Failed"
            ? needs.Problem("PL3053", $"it failed, and a failed endpoint can only be deleted{(found.FailureReason is { } reason ? $" ({reason.TrimEnd('.')})" : "")}", $"{delete}, then deploy it again")
            : null;
    }
}
