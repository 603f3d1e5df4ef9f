using System.Text.RegularExpressions;

namespace Pipeline.Endpoints.Tables;

/// <summary>The parts of an image's address in ECR.</summary>
/// <param name="Account">The account that holds the registry.</param>
/// <param name="Region">The registry's region.</param>
/// <param name="Suffix">The partition's domain, such as <c>amazonaws.com</c>.</param>
/// <param name="Repository">The repository, slashes included.</param>
/// <param name="Tag">The tag; empty when a digest or nothing names the image.</param>
/// <remarks>https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html</remarks>
public sealed partial record ImageAddress(string Account, string Region, string Suffix, string Repository, string Tag)
{
    /// <summary>The parts of an address; null when it is none of ECR.</summary>
    public static ImageAddress? Of(string uri) => Form().Match(uri) is { Success: true } match
        ? new(match.Groups["account"].Value, match.Groups["region"].Value, match.Groups["suffix"].Value, match.Groups["repository"].Value, match.Groups["tag"].Value)
        : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Account}.dkr.ecr.{Region}.{Suffix}/{Repository}" + (Tag.Length == 0 ? "" : $":{Tag}");

    [GeneratedRegex(@"^(?<account>\d{12})\.dkr\.ecr\.(?<region>[a-z0-9-]+)\.(?<suffix>[a-z0-9.-]+)/(?<repository>[a-z0-9._/-]+)(:(?<tag>[A-Za-z0-9_.-]+))?(@sha256:[0-9a-f]{64})?$")]
    private static partial Regex Form();
}
