using Amazon.SageMaker.Model;
using Pipeline.Failures;

namespace Pipeline.Aws.SageMaker;

/// <summary>Where a Studio domain looks for project templates in S3: a tag of the domain says it.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-templates-custom.html</remarks>
public sealed class DomainTemplates(AwsSession session)
{
    private const string Key = "sagemaker:projectS3TemplatesLocation";

    /// <summary>The place that a domain reads its templates from; null when it reads none.</summary>
    /// <param name="domain">The domain's ARN.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<string?> LocationAsync(string domain, CancellationToken cancellation)
    {
        var request = new ListTagsRequest { ResourceArn = domain };
        do
        {
            var page = await session.SageMaker.ListTagsAsync(request, cancellation).As("sagemaker:ListTags");
            if (page.Tags?.FirstOrDefault(tag => tag.Key == Key) is { } found)
                return found.Value;
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return null;
    }

    /// <summary>Lets a domain read its templates from a place.</summary>
    public Task PointAsync(string domain, string location, CancellationToken cancellation) =>
        session.SageMaker.AddTagsAsync(new AddTagsRequest { ResourceArn = domain, Tags = [new Tag { Key = Key, Value = location }] }, cancellation).As("sagemaker:AddTags");

    /// <summary>Lets a domain read no templates any more.</summary>
    public Task ForgetAsync(string domain, CancellationToken cancellation) =>
        session.SageMaker.DeleteTagsAsync(new DeleteTagsRequest { ResourceArn = domain, TagKeys = [Key] }, cancellation).As("sagemaker:DeleteTags");

    /// <summary>Refuses to take a domain away from somebody else's templates.</summary>
    /// <exception cref="NotReady">The domain reads its templates from another bucket.</exception>
    public static void RequireOwn(string domain, string? present, string location)
    {
        if (present is null || BucketOf(present) == BucketOf(location))
            return;
        throw new NotReady(new Problem("PL3021", $"{domain} reads its project templates from {present}, which is not this deployment's",
            Hint: $"remove the domain's tag {Key} if that is no longer wanted, or leave sagemaker-domain-id out"));
    }

    private static string BucketOf(string location) => location.Replace("s3://", "", StringComparison.Ordinal).Split('/')[0];
}
