using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Pipeline.Aws;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Reads stacks.</summary>
public sealed class StackReader(AwsSession session, StackListing listing)
{
    /// <summary>The stack as it was when the run began to look at stacks, or null when there was none of that name.</summary>
    public async Task<Stack?> FirstLookAsync(string name, CancellationToken cancellation)
    {
        var (stack, known) = await listing.FindAsync(name, cancellation);
        return known ? stack : await FindAsync(name, cancellation);
    }

    /// <summary>Notes that the run changes a stack, so that no later look is taken for the first one.</summary>
    public void Touch(string name) => listing.Touch(name);

    /// <summary>The stack, or null when there is none of that name.</summary>
    public async Task<Stack?> FindAsync(string name, CancellationToken cancellation)
    {
        // A missing stack is a ValidationError whose text alone tells it from a malformed request:
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
        var answer = await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = name }, cancellation)
            .AsOrNull("cloudformation:DescribeStacks", failure => failure.Message.Contains("does not exist", StringComparison.Ordinal));
        return answer?.Stacks?.FirstOrDefault(stack => stack.StackStatus != StackStatus.DELETE_COMPLETE);
    }

    /// <summary>The template as it was given, not as CloudFormation processed it.</summary>
    public async Task<string> TemplateAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.CloudFormation.GetTemplateAsync(
            new GetTemplateRequest { StackName = name, TemplateStage = TemplateStage.Original }, cancellation).As("cloudformation:GetTemplate");
        return answer.TemplateBody;
    }

    /// <summary>The outputs of a stack that was read; none when there is no stack.</summary>
    public static IReadOnlyDictionary<string, string> Outputs(Stack? stack) =>
        (stack?.Outputs ?? []).ToDictionary(output => output.OutputKey, output => output.OutputValue, StringComparer.Ordinal);
}
