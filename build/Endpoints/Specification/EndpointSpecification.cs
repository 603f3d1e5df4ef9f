namespace Pipeline.Endpoints.Specification;

/// <summary>An endpoint as it should be, worked out from its inputs without a call to anybody.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">How it runs its models.</param>
/// <param name="Region">Its region.</param>
/// <param name="Inputs">Its inputs.</param>
/// <param name="Variants">Its variants, the shadow one last.</param>
public sealed record EndpointSpecification(string Name, EndpointType Type, string Region, EndpointInputs Inputs, IReadOnlyList<VariantSpecification> Variants)
{
    /// <summary>The bucket of models, as text for <c>!Sub</c>.</summary>
    public required string ModelBucket { get; init; }

    /// <summary>The variants that answer.</summary>
    public IEnumerable<VariantSpecification> Production => Variants.Where(variant => !variant.IsShadow);

    /// <summary>The shadow variant, if there is one.</summary>
    public VariantSpecification? Shadow => Variants.FirstOrDefault(variant => variant.IsShadow);

    /// <summary>The name of the inference component: it is updated in place, so its name stays.</summary>
    public string ComponentName => $"{Name}-model";

    /// <summary>Where asynchronous answers go, as text for <c>!Sub</c>.</summary>
    public string AsyncOutput => Inputs.TextOrNull("async-output") ?? $"s3://{ModelBucket}/async/outputs/{Name}/";

    /// <summary>Where asynchronous failures go.</summary>
    public string AsyncFailures => AsyncOutput.TrimEnd('/') + "-failures/";

    /// <summary>Where captured data goes, as text for <c>!Sub</c>.</summary>
    public string CaptureDestination => Inputs.TextOrNull("capture-destination") ?? $"s3://{ModelBucket}/capture/{Name}/";

    /// <summary>Whether anything of the endpoint lies in the deployment's own bucket of models.</summary>
    public bool NeedsModelBucket =>
        Variants.Any(variant => variant.Model.Data?.Contains(ModelBucket, StringComparison.Ordinal) == true)
        || (Type == EndpointType.Async && Inputs.TextOrNull("async-output") is null)
        || (Inputs.Whole("capture-percentage") is not null && Inputs.TextOrNull("capture-destination") is null);
}
