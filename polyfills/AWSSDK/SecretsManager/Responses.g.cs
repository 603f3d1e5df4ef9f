// Written by generate/generate.py from the API model secretsmanager-2017-10-17; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

/// <summary>The answer of CreateSecret.</summary>
public partial class CreateSecretResponse : AmazonWebServiceResponse
{
    /// <summary>20 to 2048 characters.</summary>
    public string ARN { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Name { get; set; }

    public List<ReplicationStatusType> ReplicationStatus { get; set; } = Collections.List<ReplicationStatusType>();

    /// <summary>32 to 64 characters.</summary>
    public string VersionId { get; set; }

    internal static CreateSecretResponse FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        Name = reader.String("Name"),
        ReplicationStatus = reader.List("ReplicationStatus", ReplicationStatusType.FromWire),
        VersionId = reader.String("VersionId"),
    };
}

/// <summary>The answer of DeleteSecret.</summary>
public partial class DeleteSecretResponse : AmazonWebServiceResponse
{
    /// <summary>20 to 2048 characters.</summary>
    public string ARN { get; set; }

    public DateTime? DeletionDate { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Name { get; set; }

    internal static DeleteSecretResponse FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        DeletionDate = reader.Timestamp("DeletionDate"),
        Name = reader.String("Name"),
    };
}

/// <summary>The answer of DescribeSecret.</summary>
public partial class DescribeSecretResponse : AmazonWebServiceResponse
{
    /// <summary>20 to 2048 characters.</summary>
    public string ARN { get; set; }

    public DateTime? CreatedDate { get; set; }

    public DateTime? DeletedDate { get; set; }

    /// <summary>At most 2048 characters.</summary>
    public string Description { get; set; }

    public List<ExternalSecretRotationMetadataItem> ExternalSecretRotationMetadata { get; set; } = Collections.List<ExternalSecretRotationMetadataItem>();

    /// <summary>20 to 2048 characters.</summary>
    public string ExternalSecretRotationRoleArn { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    public DateTime? LastAccessedDate { get; set; }

    public DateTime? LastChangedDate { get; set; }

    public DateTime? LastRotatedDate { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Name { get; set; }

    public DateTime? NextRotationDate { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string OwningService { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string PrimaryRegion { get; set; }

    public List<ReplicationStatusType> ReplicationStatus { get; set; } = Collections.List<ReplicationStatusType>();

    public bool? RotationEnabled { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string RotationLambdaARN { get; set; }

    public RotationRulesType RotationRules { get; set; }

    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>0 to 256 characters.</summary>
    public string Type { get; set; }

    public Dictionary<string, List<string>> VersionIdsToStages { get; set; } = Collections.Map<List<string>>();

    internal static DescribeSecretResponse FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        CreatedDate = reader.Timestamp("CreatedDate"),
        DeletedDate = reader.Timestamp("DeletedDate"),
        Description = reader.String("Description"),
        ExternalSecretRotationMetadata = reader.List("ExternalSecretRotationMetadata", ExternalSecretRotationMetadataItem.FromWire),
        ExternalSecretRotationRoleArn = reader.String("ExternalSecretRotationRoleArn"),
        KmsKeyId = reader.String("KmsKeyId"),
        LastAccessedDate = reader.Timestamp("LastAccessedDate"),
        LastChangedDate = reader.Timestamp("LastChangedDate"),
        LastRotatedDate = reader.Timestamp("LastRotatedDate"),
        Name = reader.String("Name"),
        NextRotationDate = reader.Timestamp("NextRotationDate"),
        OwningService = reader.String("OwningService"),
        PrimaryRegion = reader.String("PrimaryRegion"),
        ReplicationStatus = reader.List("ReplicationStatus", ReplicationStatusType.FromWire),
        RotationEnabled = reader.Boolean("RotationEnabled"),
        RotationLambdaARN = reader.String("RotationLambdaARN"),
        RotationRules = reader.Structure("RotationRules", RotationRulesType.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
        Type = reader.String("Type"),
        VersionIdsToStages = reader.Map("VersionIdsToStages", static item => item.ListOf(static item => item.Text())),
    };
}

/// <summary>The answer of GetSecretValue.</summary>
public partial class GetSecretValueResponse : AmazonWebServiceResponse
{
    /// <summary>20 to 2048 characters.</summary>
    public string ARN { get; set; }

    public DateTime? CreatedDate { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Name { get; set; }

    /// <summary>1 to 65536 bytes.</summary>
    public MemoryStream SecretBinary { get; set; }

    /// <summary>1 to 65536 characters.</summary>
    public string SecretString { get; set; }

    /// <summary>32 to 64 characters.</summary>
    public string VersionId { get; set; }

    /// <summary>1 to 20 items.</summary>
    public List<string> VersionStages { get; set; } = Collections.List<string>();

    internal static GetSecretValueResponse FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        CreatedDate = reader.Timestamp("CreatedDate"),
        Name = reader.String("Name"),
        SecretBinary = reader.Blob("SecretBinary"),
        SecretString = reader.String("SecretString"),
        VersionId = reader.String("VersionId"),
        VersionStages = reader.List("VersionStages", static item => item.Text()),
    };
}

/// <summary>The answer of ListSecrets.</summary>
public partial class ListSecretsResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 4096 characters.</summary>
    public string NextToken { get; set; }

    public List<SecretListEntry> SecretList { get; set; } = Collections.List<SecretListEntry>();

    internal static ListSecretsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        SecretList = reader.List("SecretList", SecretListEntry.FromWire),
    };
}

/// <summary>The answer of PutSecretValue.</summary>
public partial class PutSecretValueResponse : AmazonWebServiceResponse
{
    /// <summary>20 to 2048 characters.</summary>
    public string ARN { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Name { get; set; }

    /// <summary>32 to 64 characters.</summary>
    public string VersionId { get; set; }

    /// <summary>1 to 20 items.</summary>
    public List<string> VersionStages { get; set; } = Collections.List<string>();

    internal static PutSecretValueResponse FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        Name = reader.String("Name"),
        VersionId = reader.String("VersionId"),
        VersionStages = reader.List("VersionStages", static item => item.Text()),
    };
}

/// <summary>The answer of RestoreSecret.</summary>
public partial class RestoreSecretResponse : AmazonWebServiceResponse
{
    /// <summary>20 to 2048 characters.</summary>
    public string ARN { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Name { get; set; }

    internal static RestoreSecretResponse FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        Name = reader.String("Name"),
    };
}

/// <summary>The answer of TagResource.</summary>
public partial class TagResourceResponse : AmazonWebServiceResponse
{
    internal static TagResourceResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UntagResource.</summary>
public partial class UntagResourceResponse : AmazonWebServiceResponse
{
    internal static UntagResourceResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UpdateSecret.</summary>
public partial class UpdateSecretResponse : AmazonWebServiceResponse
{
    /// <summary>20 to 2048 characters.</summary>
    public string ARN { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Name { get; set; }

    /// <summary>32 to 64 characters.</summary>
    public string VersionId { get; set; }

    internal static UpdateSecretResponse FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        Name = reader.String("Name"),
        VersionId = reader.String("VersionId"),
    };
}
