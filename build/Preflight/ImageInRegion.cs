using Pipeline.Endpoints.Tables;

namespace Pipeline.Preflight;

/// <summary>PF02: the image is in the endpoint's region, under the address that it has there (PL3041).</summary>
/// <remarks>SageMaker pulls images of its own region only: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-containers-inference-private.html</remarks>
public sealed class ImageInRegion(ImageTable images) : ICheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation) =>
        Findings.Each(endpoints, needs => Check(needs) is { } finding ? [finding] : []);

    private Finding? Check(EndpointNeeds needs)
    {
        if (needs.Image is not { } image || ImageAddress.Of(image.Uri) is not { } address)
            return null;
        var family = images.Families.FirstOrDefault(one => one.Name == image.Family);
        var account = address.Account;
        if (family is not null && !family.Accounts.TryGetValue(needs.Region, out account))
            return needs.Problem("PL3041", $"AWS does not publish {family.Name} images in {needs.Region}",
                $"copy {image.Uri} to a repository of yours in {needs.Region} and write that one's address");
        var right = address with { Account = account!, Region = needs.Region, Suffix = images.SuffixOf(needs.Region) };
        if (right == address)
            return null;
        return family is null
            ? needs.Problem("PL3041", $"the image is in {address.Region}, the endpoint in {needs.Region}", $"copy {image.Uri} to {needs.Region} and write that one's address")
            : needs.Problem("PL3041", $"the image's address is not that of {needs.Region}", $"write {image.Uri.Replace($"{address.Account}.dkr.ecr.{address.Region}.{address.Suffix}/", $"{right.Account}.dkr.ecr.{right.Region}.{right.Suffix}/", StringComparison.Ordinal)}");
    }
}
