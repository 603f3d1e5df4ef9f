using Pipeline.Aws.S3;
using Pipeline.Inference;

namespace Pipeline.Modules.Endpoints;

/// <summary>An endpoint as far as a request to it depends on it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Container">The container that will answer.</param>
public sealed record AskedEndpoint(string Name, ServedContainer Container)
{
    /// <summary>The inference component that answers; null of an endpoint without such.</summary>
    public string? Component { get; init; }

    /// <summary>Where an asynchronous endpoint writes its answers; null of one that answers at once.</summary>
    public S3Address? Output { get; init; }
}
