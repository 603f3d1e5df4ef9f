using Pipeline.Endpoints.Tables;

namespace Pipeline.Endpoints.Specification;

/// <summary>A variant of an endpoint with its model.</summary>
/// <param name="Name">Its name, which stays over updates.</param>
/// <param name="Model">Its model.</param>
/// <param name="Inputs">What the endpoint's inputs say for it.</param>
public sealed record VariantSpecification(string Name, ModelSpecification Model, EndpointInputs Inputs)
{
    /// <summary>The name that a variant without one of its own has.</summary>
    public const string UsualName = "AllTraffic";

    /// <summary>The instance types, the preferred one first; empty of a serverless variant.</summary>
    public IReadOnlyList<string> InstanceTypes { get; init; } = [];

    /// <summary>The types as far as their facts are known.</summary>
    public IReadOnlyList<InstanceType> Instances { get; init; } = [];

    /// <summary>What is known of the image; null where that is nothing.</summary>
    public ContainerImage? Container { get; init; }

    /// <summary>Over how many GPUs the model is split; null where there are none or nobody knows.</summary>
    public int? Gpus { get; init; }

    /// <summary>The operating system with its drivers; null leaves it to SageMaker.</summary>
    public string? Ami { get; init; }

    /// <summary>Whether it only gets copies of requests.</summary>
    public bool IsShadow { get; init; }

    /// <summary>What stands behind a logical id that belongs to the variant; "" for the only one.</summary>
    public string Suffix { get; init; } = "";
}
