using Pipeline.Endpoints;
using Pipeline.Endpoints.Tables;
using Pipeline.Failures;

namespace Pipeline.Preflight;

/// <summary>What an endpoint needs to come up: what the checks before its deployment look at.</summary>
/// <param name="EndpointName">The endpoint's name.</param>
/// <param name="Region">Its region.</param>
/// <param name="Account">Its account.</param>
public sealed record EndpointNeeds(string EndpointName, string Region, string Account)
{
    /// <summary>The stack that makes it; an endpoint of that name that another one made is somebody else's.</summary>
    public string? Stack { get; init; }

    /// <summary>The ARN of the execution role; null when the deployment makes one.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The instances, by type; none of a serverless endpoint. Of several types to choose from, the preferred one.</summary>
    public IReadOnlyList<InstanceCount> Instances { get; init; } = [];

    /// <summary>Whether an update exchanges instances in batches, instead of bringing up a second fleet beside the first.</summary>
    public bool UpdatesInPlace { get; init; }

    /// <summary>The container image; null when a model package brings it, or when its address says nothing of it.</summary>
    public ContainerImage? Image { get; init; }

    /// <summary>The model's id on the Hugging Face hub; null of a model from elsewhere.</summary>
    public string? HuggingFaceModel { get; init; }

    /// <summary>The secret that holds the hub's token, by name or ARN; null when there is none.</summary>
    public string? TokenSecret { get; init; }

    /// <summary>Whether a token comes from somewhere else, such as a variable, or the weights are already in S3.</summary>
    public bool NeedsNoTokenSecret { get; init; }

    /// <summary>How many GPUs of an instance one copy of the model is spread over; null for all of them.</summary>
    public int? TensorParallel { get; init; }

    /// <summary>Billions of parameters; null to go by the model's id.</summary>
    public decimal? Billions { get; init; }

    /// <summary>Data type or quantization, as <see cref="ModelSize.Bytes"/> takes it; null to go by the model's id.</summary>
    public string? Storage { get; init; }

    /// <summary>Where the endpoint is declared.</summary>
    public Location? Location { get; init; }

    /// <summary>A problem of this endpoint, told at the place where it is declared.</summary>
    internal Finding Problem(string code, string message, string hint) => new(new Problem(code, $"endpoint {EndpointName}: {message}", Location, hint), Stops: true);

    /// <summary>Something to know about this endpoint.</summary>
    internal Finding Warning(string code, string message, string hint) => Problem(code, message, hint) with { Stops = false };
}
