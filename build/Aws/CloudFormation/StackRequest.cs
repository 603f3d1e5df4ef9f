namespace Pipeline.Aws.CloudFormation;

/// <summary>A stack as it should be.</summary>
/// <param name="Name">At most 128 characters, a letter first (https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html).</param>
/// <param name="Template">The template's text; longer than 51,200 bytes it must lie in S3 too.</param>
/// <param name="Parameters">Parameter values by name.</param>
/// <param name="Tags">Stack tags; CloudFormation puts them on every resource that takes tags.</param>
/// <param name="Resources">What the template declares, for a plan of a stack that does not exist yet.</param>
public sealed record StackRequest(
    string Name,
    string Template,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyDictionary<string, string> Tags,
    IReadOnlyList<DeclaredResource> Resources)
{
    /// <summary>What the last deployment noted of the stack, see <see cref="DeployedMark"/>; null when nothing is known.</summary>
    public string? Mark { get; init; }

    /// <summary>Where the template is put when it is longer than 51,200 bytes; null otherwise.</summary>
    public TemplatePlace? Place { get; init; }

    /// <summary>The resources that exist already and are taken in, by an import alone.</summary>
    public IReadOnlyList<ImportedResource> Imports { get; init; } = [];

    /// <summary>What this resource is called in words, where the template says so.</summary>
    public string WordsFor(string logicalId) =>
        Resources.FirstOrDefault(resource => resource.LogicalId == logicalId)?.Words ?? logicalId;
}

/// <summary>A resource that a template declares.</summary>
/// <param name="LogicalId">Its name in the template.</param>
/// <param name="Type">Its type, such as <c>AWS::S3::Bucket</c>.</param>
/// <param name="Description">Its <c>Metadata: Description:</c>, if it has one.</param>
public sealed record DeclaredResource(string LogicalId, string Type, string? Description = null)
{
    /// <summary>The description and the logical id, or the logical id alone.</summary>
    public string Words => Description is null ? LogicalId : $"{LogicalId} ({Description})";
}

/// <summary>A resource that exists and is taken into a stack.</summary>
/// <param name="LogicalId">Its name in the template.</param>
/// <param name="Type">Its type.</param>
/// <param name="Identifier">What identifies it, such as <c>RoleName</c> and its value.</param>
public sealed record ImportedResource(string LogicalId, string Type, IReadOnlyDictionary<string, string> Identifier);
