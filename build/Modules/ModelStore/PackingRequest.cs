using Pipeline.Endpoints.Packing;

namespace Pipeline.Modules.ModelStore;

/// <summary>Code and models to be packed into one archive.</summary>
/// <param name="CodeFolder">The folder of the inference code, from the repository's root or with its full path.</param>
/// <param name="Models">The models that lie beside it; none when the code fetches or needs none.</param>
/// <param name="TokenSecret">The name (or <c>name:key</c>, or ARN) of the secret with the Hugging Face token; null for public models.</param>
public sealed record PackingRequest(string CodeFolder, IReadOnlyList<HubModel> Models, string? TokenSecret = null)
{
    /// <summary>The size of the build's machine, such as <c>BUILD_GENERAL1_XLARGE</c>; null for <c>BUILD_GENERAL1_LARGE</c>, whose disk has 128 GB.</summary>
    public string? ComputeType { get; init; }
}

/// <summary>A model whose weights are to be staged file by file, so that no container needs a token or a way to the hub.</summary>
/// <param name="Model">The model.</param>
/// <param name="TokenSecret">The name (or <c>name:key</c>, or ARN) of the secret with the Hugging Face token; null for public models.</param>
public sealed record StagingRequest(HubModel Model, string? TokenSecret = null)
{
    /// <summary>The size of the build's machine, such as <c>BUILD_GENERAL1_XLARGE</c>; null for <c>BUILD_GENERAL1_LARGE</c>, whose disk has 128 GB.</summary>
    public string? ComputeType { get; init; }
}

/// <summary>Where a packed model or staged weights lie.</summary>
/// <param name="Bucket">The bucket; a text to stand inside <c>!Sub</c> when it was only located.</param>
/// <param name="Key">The key of an archive; the prefix of weights, which ends in <c>/</c>.</param>
public sealed record PackedModel(string Bucket, string Key)
{
    /// <summary>The address, as <c>ModelDataUrl</c> takes it and <c>S3DataSource</c>: an archive is gzip, a prefix is not compressed.</summary>
    public string Uri => $"s3://{Bucket}/{Key}";

    /// <summary>The marks of the stacks that it stands on, to be left among the module's own; none when it was only located.</summary>
    public IReadOnlyDictionary<string, string> Marks { get; init; } = new Dictionary<string, string>();
}
