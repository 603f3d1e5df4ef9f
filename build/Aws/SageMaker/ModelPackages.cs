using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Pipeline.Failures;

namespace Pipeline.Aws.SageMaker;

/// <summary>Reads the model registry.</summary>
public sealed class ModelPackages(AwsSession session)
{
    /// <summary>The ARN of the latest approved version of a group.</summary>
    /// <exception cref="NotReady">There is no such group, or nothing in it is approved.</exception>
    /// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelPackages.html</remarks>
    public async Task<string> LatestApprovedAsync(string group, Location place, CancellationToken cancellation)
    {
        var page = await session.SageMaker.ListModelPackagesAsync(new ListModelPackagesRequest
        {
            ModelPackageGroupName = group,
            ModelApprovalStatus = ModelApprovalStatus.Approved,
            SortBy = ModelPackageSortBy.CreationTime,
            SortOrder = SortOrder.Descending,
            MaxResults = 1,
        }, cancellation).AsOrNull("sagemaker:ListModelPackages", failure => failure.Message.Contains("does not exist", StringComparison.OrdinalIgnoreCase));
        if (page is null)
            throw new NotReady(new Problem("PL3070", $"there is no model package group {group} in {session.Target.Region}", place, "aws sagemaker list-model-package-groups shows those there are"));
        return page.ModelPackageSummaryList is [var latest, ..]
            ? latest.ModelPackageArn
            : throw new NotReady(new Problem("PL3071", $"nothing in the model package group {group} is approved", place,
                $"approve a version in Studio, or: aws sagemaker update-model-package --model-approval-status Approved --model-package-arn ... (aws sagemaker list-model-packages --model-package-group-name {group})"));
    }
}
