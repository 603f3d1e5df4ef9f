namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>An endpoint configuration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Variants">The production variants, then the shadow variants.</param>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpointConfig.html</remarks>
public sealed record HostedConfiguration(string Name, string Arn, IReadOnlyList<HostedVariant> Variants)
{
    /// <summary>Where answers to asynchronous requests go; null of an endpoint that answers at once.</summary>
    public string? AsyncOutput { get; init; }

    /// <summary>Whether requests are asynchronous only.</summary>
    public bool IsAsync => AsyncOutput is not null;

    /// <summary>The models of all variants, each once.</summary>
    public IEnumerable<string> Models => Variants.SelectMany(variant => variant.OtherModels.Prepend(variant.Model)).OfType<string>().Distinct();

    /// <summary>Whether models come as inference components.</summary>
    public bool HasComponents => Variants.Count > 0 && Variants.All(variant => variant.Model is null);
}

/// <summary>A variant of an endpoint configuration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Model">Its model; null where inference components bring theirs.</param>
/// <param name="InstanceTypes">The instance types, the preferred one first; empty of a serverless variant.</param>
/// <param name="Shadow">Whether it only gets copies of requests.</param>
public sealed record HostedVariant(string Name, string? Model, IReadOnlyList<string> InstanceTypes, bool Shadow)
{
    /// <summary>How many instances it begins with; null of a serverless variant.</summary>
    public int? InitialInstances { get; init; }

    /// <summary>The memory of a serverless variant in MB; null of one with instances.</summary>
    public int? ServerlessMemory { get; init; }

    /// <summary>Models that instances of certain types run instead; mostly empty.</summary>
    public IReadOnlyList<string> OtherModels { get; init; } = [];
}
