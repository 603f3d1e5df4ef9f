namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>An endpoint as SageMaker describes it.</summary>
/// <param name="Name">At most 63 letters, digits and dashes.</param>
/// <param name="Arn">Its ARN, in small letters.</param>
/// <param name="Status">SageMaker's word, such as <c>InService</c>.</param>
/// <param name="Configuration">The configuration that serves; null of a deletion that lost it.</param>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html</remarks>
public sealed record HostedEndpoint(string Name, string Arn, string Status, string? Configuration)
{
    /// <summary>Why it failed, in at most 1,024 characters; null when it did not.</summary>
    public string? FailureReason { get; init; }

    /// <summary>When it was made.</summary>
    public DateTime? Created { get; init; }

    /// <summary>When it was changed last.</summary>
    public DateTime? Modified { get; init; }

    /// <summary>The configuration that an update is bringing into service; null when none goes on.</summary>
    public string? Pending { get; init; }

    /// <summary>What runs; empty before the first fleet is there.</summary>
    public IReadOnlyList<RunningVariant> Variants { get; init; } = [];

    /// <summary>Whether requests are answered, be it while an update goes on.</summary>
    public bool Serves => Status is "InService" or "Updating" or "SystemUpdating" or "RollingBack";

    /// <summary>Whether SageMaker works on it, so that it takes no other change.</summary>
    public bool InProgress => Status is "Creating" or "Updating" or "SystemUpdating" or "RollingBack" or "Deleting";
}

/// <summary>A variant with what runs of it.</summary>
/// <param name="Name">The variant's name.</param>
/// <param name="Instances">How many instances run; null of a serverless variant.</param>
/// <param name="Weight">Its share of the requests, among those of all variants.</param>
/// <param name="Images">The images that run, by digest.</param>
public sealed record RunningVariant(string Name, int? Instances, double? Weight, IReadOnlyList<string> Images)
{
    /// <summary>How many instances there should be; null of a serverless variant.</summary>
    public int? Desired { get; init; }

    /// <summary>How many instances of each type run, where a variant takes several types; else empty.</summary>
    public IReadOnlyDictionary<string, int> Pools { get; init; } = new Dictionary<string, int>();
}
