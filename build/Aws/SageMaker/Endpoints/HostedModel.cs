namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>A model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Images">The images of its containers; empty when a model package brings them.</param>
/// <param name="Package">The model package, if it comes from one.</param>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModel.html</remarks>
public sealed record HostedModel(string Name, string Arn, IReadOnlyList<string> Images, string? Package)
{
    /// <summary>The first container's environment. It may hold secrets of people who put them there: not for showing.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Name only.</summary>
    public override string ToString() => Name;
}

/// <summary>An inference component.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Status">SageMaker's word, such as <c>InService</c>.</param>
/// <param name="Variant">The variant that it runs on.</param>
/// <param name="Model">Its model; null where it brings a container of its own, or adapts another component.</param>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceComponent.html</remarks>
public sealed record HostedComponent(string Name, string Arn, string Status, string? Variant, string? Model)
{
    /// <summary>The endpoint that it runs on.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Models that it runs on instances of certain types; mostly empty.</summary>
    public IReadOnlyList<string> OtherModels { get; init; } = [];

    /// <summary>All its models, each once.</summary>
    public IEnumerable<string> Models => OtherModels.Prepend(Model).OfType<string>().Distinct();

    /// <summary>The component that it adapts; null when it is none of those.</summary>
    public string? Base { get; init; }

    /// <summary>The image of its own container, if it has one.</summary>
    public string? Image { get; init; }

    /// <summary>How many copies run.</summary>
    public int Copies { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public string? FailureReason { get; init; }
}
