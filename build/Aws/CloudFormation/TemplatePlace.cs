using System.Text;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Where a template lies that is too long for a request: CloudFormation then reads it from S3, up to 1 MB.</summary>
/// <param name="Put">Puts the template there and returns its address.</param>
/// <param name="Remove">Removes it again, after a plan that shall leave nothing behind.</param>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html</remarks>
public sealed record TemplatePlace(Func<CancellationToken, Task<string>> Put, Func<CancellationToken, Task> Remove)
{
    private const int LongestInRequest = 51_200;

    /// <summary>Whether a template needs a place.</summary>
    public static bool IsNeededFor(string template) => Encoding.UTF8.GetByteCount(template) > LongestInRequest;
}
