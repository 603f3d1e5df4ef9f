namespace Pipeline.Aws.Inference;

/// <summary>A request to the model behind an endpoint.</summary>
/// <param name="Endpoint">The endpoint's name.</param>
/// <param name="Body">The body; at most 6 MiB where the answer comes at once, 1 GB where it comes later.</param>
/// <param name="ContentType">What the body is.</param>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html</remarks>
public sealed record ModelRequest(string Endpoint, byte[] Body, string ContentType)
{
    /// <summary>What the answer should be; null to leave that to the container.</summary>
    public string? Accept { get; init; }

    /// <summary>The production variant that is to answer; null to let the weights decide.</summary>
    public string? Variant { get; init; }

    /// <summary>The inference component that is to answer; needed where an endpoint has such.</summary>
    public string? Component { get; init; }
}

/// <summary>What came back.</summary>
/// <param name="Body">The bytes.</param>
/// <param name="ContentType">What they are.</param>
public sealed record ModelReply(byte[] Body, string? ContentType);
