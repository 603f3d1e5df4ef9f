using Amazon.SageMaker.Model;

namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>Finds the stack that an endpoint belongs to.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html</remarks>
public sealed class EndpointStack(AwsSession session)
{
    private const string StackName = "aws:cloudformation:stack-name";

    /// <summary>The stack's name; null when no stack made the endpoint.</summary>
    /// <param name="endpoint">The endpoint's ARN.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<string?> OfAsync(string endpoint, CancellationToken cancellation)
    {
        var request = new ListTagsRequest { ResourceArn = endpoint };
        do
        {
            var page = await session.SageMaker.ListTagsAsync(request, cancellation).As("sagemaker:ListTags");
            if ((page.Tags ?? []).FirstOrDefault(tag => tag.Key == StackName) is { } found)
                return found.Value;
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return null;
    }
}
