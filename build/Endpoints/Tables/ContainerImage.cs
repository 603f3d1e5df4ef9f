namespace Pipeline.Endpoints.Tables;

/// <summary>A container image for inference.</summary>
/// <param name="Uri">Where it is pulled from, such as <c>763104351884.dkr.ecr.us-east-1.amazonaws.com/vllm:...</c>.</param>
/// <param name="Family">The family in <c>images.yaml</c>; null of an image that AWS does not publish.</param>
/// <param name="Version">The version in <c>images.yaml</c>; null of a tag that is not there.</param>
/// <param name="Device">What it computes on.</param>
/// <param name="Cuda">CUDA as tags spell it, such as <c>cu130</c>; null of an image without, or when the tag does not say.</param>
public sealed record ContainerImage(string Uri, string? Family, string? Version, Device Device, string? Cuda)
{
    /// <summary>Whether no newer image of the family is to come.</summary>
    public bool Legacy { get; init; }

    /// <summary>The region of its registry; empty when the address is none of ECR.</summary>
    public string Region => ImageAddress.Of(Uri)?.Region ?? "";
}

/// <summary>The answer to a wish for an image: the image, or what is wrong with the wish.</summary>
/// <param name="Image">The image; null when there is a problem.</param>
/// <param name="Problem">What is wrong; null when there is an image.</param>
public sealed record ImageAnswer(ContainerImage? Image, Failures.Problem? Problem);
