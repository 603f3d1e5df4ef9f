using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>Addresses of container images.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html</remarks>
internal static partial class ContainerImages
{
    /// <summary>Whether it is an image in ECR, by tag or by digest. A registry of one's own is allowed only where the model says so.</summary>
    public static bool IsInEcr(string image) => Ecr().IsMatch(image);

    /// <summary>The name of the image's repository, without registry, tag and digest.</summary>
    public static string RepositoryOf(string image)
    {
        var path = image.Split('@')[0];
        path = path[(path.IndexOf('/') + 1)..];
        return path.Split(':')[0];
    }

    /// <summary>The same image by digest: what SageMaker resolves a tag to when it deploys. The digest is made of the address.</summary>
    public static string Resolved(string image)
    {
        if (image.Contains('@', StringComparison.Ordinal))
            return image;
        var colon = image.LastIndexOf(':');
        var untagged = colon > image.LastIndexOf('/') ? image[..colon] : image;
        return $"{untagged}@sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(image)))}";
    }

    [GeneratedRegex(@"^\d{12}\.dkr[.-]ecr(-fips)?\.[a-z0-9-]+\.(amazonaws\.com(\.cn)?|amazonaws\.eu|on\.aws|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)/[a-z0-9]+([._/-]+[a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@sha256:[0-9a-f]{64})?$")]
    private static partial Regex Ecr();
}
