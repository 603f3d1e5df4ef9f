// Written by generate/generate.py from the API model secretsmanager-2017-10-17; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

/// <summary>The base of all requests to AWS Secrets Manager.</summary>
public partial class AmazonSecretsManagerRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of CreateSecret.</summary>
public partial class CreateSecretRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>At least 1 item.</summary>
    public List<ReplicaRegionType> AddReplicaRegions { get; set; } = Collections.List<ReplicaRegionType>();

    /// <summary>Made up when null, so that a retry is harmless. 32 to 64 characters.</summary>
    public string ClientRequestToken { get; set; }

    /// <summary>At most 2048 characters.</summary>
    public string Description { get; set; }

    public bool? ForceOverwriteReplicaSecret { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>Required. 1 to 512 characters.</summary>
    public string Name { get; set; }

    /// <summary>1 to 65536 bytes.</summary>
    public MemoryStream SecretBinary { get; set; }

    /// <summary>1 to 65536 characters.</summary>
    public string SecretString { get; set; }

    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>0 to 256 characters.</summary>
    public string Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("AddReplicaRegions", AddReplicaRegions, static (w, item) => w.Structure(item));
        writer.Token("ClientRequestToken", ClientRequestToken);
        writer.String("Description", Description);
        writer.Boolean("ForceOverwriteReplicaSecret", ForceOverwriteReplicaSecret);
        writer.String("KmsKeyId", KmsKeyId);
        writer.String("Name", Name);
        writer.Blob("SecretBinary", SecretBinary);
        writer.String("SecretString", SecretString);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("Type", Type);
    }
}

/// <summary>The request of DeleteSecret.</summary>
public partial class DeleteSecretRequest : AmazonSecretsManagerRequest, IWireInput
{
    public bool? ForceDeleteWithoutRecovery { get; set; }

    public long? RecoveryWindowInDays { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string SecretId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("ForceDeleteWithoutRecovery", ForceDeleteWithoutRecovery);
        writer.Integer("RecoveryWindowInDays", RecoveryWindowInDays);
        writer.String("SecretId", SecretId);
    }
}

/// <summary>The request of DescribeSecret.</summary>
public partial class DescribeSecretRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string SecretId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("SecretId", SecretId);
    }
}

/// <summary>The request of GetSecretValue.</summary>
public partial class GetSecretValueRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string SecretId { get; set; }

    /// <summary>32 to 64 characters.</summary>
    public string VersionId { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string VersionStage { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("SecretId", SecretId);
        writer.String("VersionId", VersionId);
        writer.String("VersionStage", VersionStage);
    }
}

/// <summary>The request of ListSecrets.</summary>
public partial class ListSecretsRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>At most 10 items.</summary>
    public List<Filter> Filters { get; set; } = Collections.List<Filter>();

    public bool? IncludePlannedDeletion { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>1 to 4096 characters.</summary>
    public string NextToken { get; set; }

    public SortByType SortBy { get; set; }

    public SortOrderType SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Filters", Filters, static (w, item) => w.Structure(item));
        writer.Boolean("IncludePlannedDeletion", IncludePlannedDeletion);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of PutSecretValue.</summary>
public partial class PutSecretValueRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>Made up when null, so that a retry is harmless. 32 to 64 characters.</summary>
    public string ClientRequestToken { get; set; }

    /// <summary>36 to 256 characters.</summary>
    public string RotationToken { get; set; }

    /// <summary>1 to 65536 bytes.</summary>
    public MemoryStream SecretBinary { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string SecretId { get; set; }

    /// <summary>1 to 65536 characters.</summary>
    public string SecretString { get; set; }

    /// <summary>1 to 20 items.</summary>
    public List<string> VersionStages { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Token("ClientRequestToken", ClientRequestToken);
        writer.String("RotationToken", RotationToken);
        writer.Blob("SecretBinary", SecretBinary);
        writer.String("SecretId", SecretId);
        writer.String("SecretString", SecretString);
        writer.List("VersionStages", VersionStages, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of RestoreSecret.</summary>
public partial class RestoreSecretRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string SecretId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("SecretId", SecretId);
    }
}

/// <summary>The request of TagResource.</summary>
public partial class TagResourceRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string SecretId { get; set; }

    /// <summary>Required.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("SecretId", SecretId);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of UntagResource.</summary>
public partial class UntagResourceRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string SecretId { get; set; }

    /// <summary>Required.</summary>
    public List<string> TagKeys { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("SecretId", SecretId);
        writer.List("TagKeys", TagKeys, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of UpdateSecret.</summary>
public partial class UpdateSecretRequest : AmazonSecretsManagerRequest, IWireInput
{
    /// <summary>Made up when null, so that a retry is harmless. 32 to 64 characters.</summary>
    public string ClientRequestToken { get; set; }

    /// <summary>At most 2048 characters.</summary>
    public string Description { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>1 to 65536 bytes.</summary>
    public MemoryStream SecretBinary { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string SecretId { get; set; }

    /// <summary>1 to 65536 characters.</summary>
    public string SecretString { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Token("ClientRequestToken", ClientRequestToken);
        writer.String("Description", Description);
        writer.String("KmsKeyId", KmsKeyId);
        writer.Blob("SecretBinary", SecretBinary);
        writer.String("SecretId", SecretId);
        writer.String("SecretString", SecretString);
        writer.String("Type", Type);
    }
}
