using Pipeline.Endpoints.Sources;

namespace Pipeline.Endpoints.Specification;

/// <summary>A model as its template declares it. Texts may hold <c>${AWS::...}</c>, which stands inside <c>!Sub</c>.</summary>
/// <param name="LogicalId">Its name in the template.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record ModelSpecification(string LogicalId, ModelSource Source)
{
    /// <summary>The image's address; null when a package brings it.</summary>
    public string? Image { get; init; }

    /// <summary>The package's ARN; null when there is none.</summary>
    public string? Package { get; init; }

    /// <summary>Where the data lies in S3; null when container or package bring it.</summary>
    public string? Data { get; init; }

    /// <summary>The container's variables: at most 100, 32 KB together (https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html).</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the container reaches no network.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>Whether the data is one compressed archive, which has a member of its own.</summary>
    public bool IsArchive => Data?.EndsWith(".tar.gz", StringComparison.Ordinal) == true;

    /// <summary>Whether the data is a folder.</summary>
    public bool IsFolder => Data?.EndsWith('/') == true;

    /// <summary>Logical id and source; variables may name secrets.</summary>
    public override string ToString() => $"{LogicalId}: {Source.Words}";
}
