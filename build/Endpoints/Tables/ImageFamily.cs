namespace Pipeline.Endpoints.Tables;

/// <summary>Images that differ in version and device only.</summary>
/// <param name="Name">What manifests call it, such as <c>vllm</c>.</param>
/// <param name="Repository">Its repository in AWS's registries.</param>
/// <param name="Accounts">The account that holds the registry, by region; without the regions that do not have this family.</param>
/// <param name="Default">The version that is taken when none is asked for.</param>
/// <param name="Images">Its images, the newest first.</param>
public sealed record ImageFamily(string Name, string Repository, IReadOnlyDictionary<string, string> Accounts, string Default, IReadOnlyList<PublishedImage> Images)
{
    /// <summary>Whether it is in maintenance, with no newer image to come.</summary>
    public bool Legacy { get; init; }

    /// <summary>Its versions, each once, in the order of the table.</summary>
    public IReadOnlyList<string> Versions => [.. Images.Select(image => image.Version).Distinct()];
}

/// <summary>One published image.</summary>
/// <param name="Version">The version of what serves, such as vLLM's or TGI's own.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="Device">What it computes on.</param>
/// <param name="Cuda">CUDA as tags spell it, such as <c>cu130</c>; null when it has none.</param>
public sealed record PublishedImage(string Version, string Tag, Device Device, string? Cuda);
