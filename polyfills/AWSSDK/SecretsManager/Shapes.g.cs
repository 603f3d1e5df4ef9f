// Written by generate/generate.py from the API model secretsmanager-2017-10-17; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

/// <summary>Part of answers.</summary>
public partial class ExternalSecretRotationMetadataItem
{
    /// <summary>1 to 256 characters.</summary>
    public string Key { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string Value { get; set; }

    internal static ExternalSecretRotationMetadataItem FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests.</summary>
public partial class Filter : IWireInput
{
    public FilterNameStringType Key { get; set; }

    /// <summary>1 to 10 items.</summary>
    public List<string> Values { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.List("Values", Values, static (w, item) => w.Text(item));
    }
}

/// <summary>Part of requests.</summary>
public partial class ReplicaRegionType : IWireInput
{
    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string Region { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("KmsKeyId", KmsKeyId);
        writer.String("Region", Region);
    }
}

/// <summary>Part of answers.</summary>
public partial class ReplicationStatusType
{
    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    public DateTime? LastAccessedDate { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string Region { get; set; }

    public StatusType Status { get; set; }

    /// <summary>1 to 4096 characters.</summary>
    public string StatusMessage { get; set; }

    internal static ReplicationStatusType FromWire(WireReader reader) => new()
    {
        KmsKeyId = reader.String("KmsKeyId"),
        LastAccessedDate = reader.Timestamp("LastAccessedDate"),
        Region = reader.String("Region"),
        Status = reader.Word("Status", static word => new StatusType(word)),
        StatusMessage = reader.String("StatusMessage"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RotationRulesType
{
    /// <summary>1 to 1000.</summary>
    public long? AutomaticallyAfterDays { get; set; }

    /// <summary>2 to 3 characters.</summary>
    public string Duration { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string ScheduleExpression { get; set; }

    internal static RotationRulesType FromWire(WireReader reader) => new()
    {
        AutomaticallyAfterDays = reader.Long("AutomaticallyAfterDays"),
        Duration = reader.String("Duration"),
        ScheduleExpression = reader.String("ScheduleExpression"),
    };
}

/// <summary>Part of answers.</summary>
public partial class SecretListEntry
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

    public bool? RotationEnabled { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string RotationLambdaARN { get; set; }

    public RotationRulesType RotationRules { get; set; }

    public Dictionary<string, List<string>> SecretVersionsToStages { get; set; } = Collections.Map<List<string>>();

    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>0 to 256 characters.</summary>
    public string Type { get; set; }

    internal static SecretListEntry FromWire(WireReader reader) => new()
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
        RotationEnabled = reader.Boolean("RotationEnabled"),
        RotationLambdaARN = reader.String("RotationLambdaARN"),
        RotationRules = reader.Structure("RotationRules", RotationRulesType.FromWire),
        SecretVersionsToStages = reader.Map("SecretVersionsToStages", static item => item.ListOf(static item => item.Text())),
        Tags = reader.List("Tags", Tag.FromWire),
        Type = reader.String("Type"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Tag : IWireInput
{
    /// <summary>1 to 128 characters.</summary>
    public string Key { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }

    internal static Tag FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Value = reader.String("Value"),
    };
}
