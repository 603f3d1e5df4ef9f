// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceCatalog.Model;

/// <summary>Part of requests.</summary>
public partial class AccessLevelFilter : IWireInput
{
    public AccessLevelFilterKey Key { get; set; }

    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }
}

/// <summary>Part of answers.</summary>
public partial class BudgetDetail
{
    /// <summary>1 to 100 characters.</summary>
    public string BudgetName { get; set; }

    internal static BudgetDetail FromWire(WireReader reader) => new()
    {
        BudgetName = reader.String("BudgetName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class CloudWatchDashboard
{
    public string Name { get; set; }

    internal static CloudWatchDashboard FromWire(WireReader reader) => new()
    {
        Name = reader.String("Name"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class CodeStarParameters : IWireInput
{
    /// <summary>Required. 1 to 4096 characters.</summary>
    public string ArtifactPath { get; set; }

    /// <summary>Required. 1 to 250 characters.</summary>
    public string Branch { get; set; }

    /// <summary>Required. 1 to 1224 characters.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Repository { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ArtifactPath", ArtifactPath);
        writer.String("Branch", Branch);
        writer.String("ConnectionArn", ConnectionArn);
        writer.String("Repository", Repository);
    }

    internal static CodeStarParameters FromWire(WireReader reader) => new()
    {
        ArtifactPath = reader.String("ArtifactPath"),
        Branch = reader.String("Branch"),
        ConnectionArn = reader.String("ConnectionArn"),
        Repository = reader.String("Repository"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ConstraintDetail
{
    /// <summary>1 to 100 characters.</summary>
    public string ConstraintId { get; set; }

    /// <summary>At most 2000 characters.</summary>
    public string Description { get; set; }

    public string Owner { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string Type { get; set; }

    internal static ConstraintDetail FromWire(WireReader reader) => new()
    {
        ConstraintId = reader.String("ConstraintId"),
        Description = reader.String("Description"),
        Owner = reader.String("Owner"),
        PortfolioId = reader.String("PortfolioId"),
        ProductId = reader.String("ProductId"),
        Type = reader.String("Type"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ConstraintSummary
{
    /// <summary>At most 2000 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string Type { get; set; }

    internal static ConstraintSummary FromWire(WireReader reader) => new()
    {
        Description = reader.String("Description"),
        Type = reader.String("Type"),
    };
}

/// <summary>Part of answers.</summary>
public partial class LastSync
{
    /// <summary>1 to 100 characters.</summary>
    public string LastSuccessfulSyncProvisioningArtifactId { get; set; }

    public DateTime? LastSuccessfulSyncTime { get; set; }

    public LastSyncStatus LastSyncStatus { get; set; }

    public string LastSyncStatusMessage { get; set; }

    public DateTime? LastSyncTime { get; set; }

    internal static LastSync FromWire(WireReader reader) => new()
    {
        LastSuccessfulSyncProvisioningArtifactId = reader.String("LastSuccessfulSyncProvisioningArtifactId"),
        LastSuccessfulSyncTime = reader.Timestamp("LastSuccessfulSyncTime"),
        LastSyncStatus = reader.Word("LastSyncStatus", static word => new LastSyncStatus(word)),
        LastSyncStatusMessage = reader.String("LastSyncStatusMessage"),
        LastSyncTime = reader.Timestamp("LastSyncTime"),
    };
}

/// <summary>Part of answers.</summary>
public partial class LaunchPath
{
    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    public string Name { get; set; }

    internal static LaunchPath FromWire(WireReader reader) => new()
    {
        Id = reader.String("Id"),
        Name = reader.String("Name"),
    };
}

/// <summary>Part of answers.</summary>
public partial class LaunchPathSummary
{
    public List<ConstraintSummary> ConstraintSummaries { get; set; } = Collections.List<ConstraintSummary>();

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    public string Name { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static LaunchPathSummary FromWire(WireReader reader) => new()
    {
        ConstraintSummaries = reader.List("ConstraintSummaries", ConstraintSummary.FromWire),
        Id = reader.String("Id"),
        Name = reader.String("Name"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>Part of requests.</summary>
public partial class ListRecordHistorySearchFilter : IWireInput
{
    public string Key { get; set; }

    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }
}

/// <summary>Part of requests.</summary>
public partial class ListTagOptionsFilters : IWireInput
{
    public bool? Active { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string Key { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("Active", Active);
        writer.String("Key", Key);
        writer.String("Value", Value);
    }
}

/// <summary>Part of requests.</summary>
public partial class OrganizationNode : IWireInput
{
    public OrganizationNodeType Type { get; set; }

    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Type", Type);
        writer.String("Value", Value);
    }
}

/// <summary>Part of answers.</summary>
public partial class ParameterConstraints
{
    public string AllowedPattern { get; set; }

    public List<string> AllowedValues { get; set; } = Collections.List<string>();

    public string ConstraintDescription { get; set; }

    public string MaxLength { get; set; }

    public string MaxValue { get; set; }

    public string MinLength { get; set; }

    public string MinValue { get; set; }

    internal static ParameterConstraints FromWire(WireReader reader) => new()
    {
        AllowedPattern = reader.String("AllowedPattern"),
        AllowedValues = reader.List("AllowedValues", static item => item.Text()),
        ConstraintDescription = reader.String("ConstraintDescription"),
        MaxLength = reader.String("MaxLength"),
        MaxValue = reader.String("MaxValue"),
        MinLength = reader.String("MinLength"),
        MinValue = reader.String("MinValue"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PortfolioDetail
{
    /// <summary>1 to 150 characters.</summary>
    public string ARN { get; set; }

    public DateTime? CreatedTime { get; set; }

    /// <summary>At most 2000 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string DisplayName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>1 to 50 characters.</summary>
    public string ProviderName { get; set; }

    internal static PortfolioDetail FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        CreatedTime = reader.Timestamp("CreatedTime"),
        Description = reader.String("Description"),
        DisplayName = reader.String("DisplayName"),
        Id = reader.String("Id"),
        ProviderName = reader.String("ProviderName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PortfolioShareDetail
{
    public bool? Accepted { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PrincipalId { get; set; }

    public bool? SharePrincipals { get; set; }

    public bool? ShareTagOptions { get; set; }

    public DescribePortfolioShareType Type { get; set; }

    internal static PortfolioShareDetail FromWire(WireReader reader) => new()
    {
        Accepted = reader.Boolean("Accepted"),
        PrincipalId = reader.String("PrincipalId"),
        SharePrincipals = reader.Boolean("SharePrincipals"),
        ShareTagOptions = reader.Boolean("ShareTagOptions"),
        Type = reader.Word("Type", static word => new DescribePortfolioShareType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class Principal
{
    /// <summary>1 to 1000 characters.</summary>
    public string PrincipalARN { get; set; }

    public PrincipalType PrincipalType { get; set; }

    internal static Principal FromWire(WireReader reader) => new()
    {
        PrincipalARN = reader.String("PrincipalARN"),
        PrincipalType = reader.Word("PrincipalType", static word => new PrincipalType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProductViewAggregationValue
{
    public int? ApproximateCount { get; set; }

    public string Value { get; set; }

    internal static ProductViewAggregationValue FromWire(WireReader reader) => new()
    {
        ApproximateCount = reader.Integer("ApproximateCount"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProductViewDetail
{
    public DateTime? CreatedTime { get; set; }

    /// <summary>1 to 150 characters.</summary>
    public string ProductARN { get; set; }

    public ProductViewSummary ProductViewSummary { get; set; }

    public SourceConnectionDetail SourceConnection { get; set; }

    public Status Status { get; set; }

    internal static ProductViewDetail FromWire(WireReader reader) => new()
    {
        CreatedTime = reader.Timestamp("CreatedTime"),
        ProductARN = reader.String("ProductARN"),
        ProductViewSummary = reader.Structure("ProductViewSummary", ProductViewSummary.FromWire),
        SourceConnection = reader.Structure("SourceConnection", SourceConnectionDetail.FromWire),
        Status = reader.Word("Status", static word => new Status(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProductViewSummary
{
    public string Distributor { get; set; }

    public bool? HasDefaultPath { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Name { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Owner { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string ShortDescription { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string SupportDescription { get; set; }

    /// <summary>At most 254 characters.</summary>
    public string SupportEmail { get; set; }

    /// <summary>At most 2083 characters.</summary>
    public string SupportUrl { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public ProductType Type { get; set; }

    internal static ProductViewSummary FromWire(WireReader reader) => new()
    {
        Distributor = reader.String("Distributor"),
        HasDefaultPath = reader.Boolean("HasDefaultPath"),
        Id = reader.String("Id"),
        Name = reader.String("Name"),
        Owner = reader.String("Owner"),
        ProductId = reader.String("ProductId"),
        ShortDescription = reader.String("ShortDescription"),
        SupportDescription = reader.String("SupportDescription"),
        SupportEmail = reader.String("SupportEmail"),
        SupportUrl = reader.String("SupportUrl"),
        Type = reader.Word("Type", static word => new ProductType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProvisionedProductAttribute
{
    /// <summary>1 to 1224 characters.</summary>
    public string Arn { get; set; }

    public DateTime? CreatedTime { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string IdempotencyToken { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string LastProvisioningRecordId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string LastRecordId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string LastSuccessfulProvisioningRecordId { get; set; }

    /// <summary>1 to 1224 characters.</summary>
    public string Name { get; set; }

    public string PhysicalId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string ProductName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string ProvisioningArtifactName { get; set; }

    public ProvisionedProductStatus Status { get; set; }

    public string StatusMessage { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    public string Type { get; set; }

    public string UserArn { get; set; }

    public string UserArnSession { get; set; }

    internal static ProvisionedProductAttribute FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        CreatedTime = reader.Timestamp("CreatedTime"),
        Id = reader.String("Id"),
        IdempotencyToken = reader.String("IdempotencyToken"),
        LastProvisioningRecordId = reader.String("LastProvisioningRecordId"),
        LastRecordId = reader.String("LastRecordId"),
        LastSuccessfulProvisioningRecordId = reader.String("LastSuccessfulProvisioningRecordId"),
        Name = reader.String("Name"),
        PhysicalId = reader.String("PhysicalId"),
        ProductId = reader.String("ProductId"),
        ProductName = reader.String("ProductName"),
        ProvisioningArtifactId = reader.String("ProvisioningArtifactId"),
        ProvisioningArtifactName = reader.String("ProvisioningArtifactName"),
        Status = reader.Word("Status", static word => new ProvisionedProductStatus(word)),
        StatusMessage = reader.String("StatusMessage"),
        Tags = reader.List("Tags", Tag.FromWire),
        Type = reader.String("Type"),
        UserArn = reader.String("UserArn"),
        UserArnSession = reader.String("UserArnSession"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProvisionedProductDetail
{
    /// <summary>1 to 1224 characters.</summary>
    public string Arn { get; set; }

    public DateTime? CreatedTime { get; set; }

    public string Id { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string IdempotencyToken { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string LastProvisioningRecordId { get; set; }

    public string LastRecordId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string LastSuccessfulProvisioningRecordId { get; set; }

    /// <summary>1 to 1224 characters.</summary>
    public string LaunchRoleArn { get; set; }

    /// <summary>1 to 1224 characters.</summary>
    public string Name { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    public ProvisionedProductStatus Status { get; set; }

    public string StatusMessage { get; set; }

    public string Type { get; set; }

    internal static ProvisionedProductDetail FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        CreatedTime = reader.Timestamp("CreatedTime"),
        Id = reader.String("Id"),
        IdempotencyToken = reader.String("IdempotencyToken"),
        LastProvisioningRecordId = reader.String("LastProvisioningRecordId"),
        LastRecordId = reader.String("LastRecordId"),
        LastSuccessfulProvisioningRecordId = reader.String("LastSuccessfulProvisioningRecordId"),
        LaunchRoleArn = reader.String("LaunchRoleArn"),
        Name = reader.String("Name"),
        ProductId = reader.String("ProductId"),
        ProvisioningArtifactId = reader.String("ProvisioningArtifactId"),
        Status = reader.Word("Status", static word => new ProvisionedProductStatus(word)),
        StatusMessage = reader.String("StatusMessage"),
        Type = reader.String("Type"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProvisioningArtifact
{
    public DateTime? CreatedTime { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string Description { get; set; }

    public ProvisioningArtifactGuidance Guidance { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string Name { get; set; }

    internal static ProvisioningArtifact FromWire(WireReader reader) => new()
    {
        CreatedTime = reader.Timestamp("CreatedTime"),
        Description = reader.String("Description"),
        Guidance = reader.Word("Guidance", static word => new ProvisioningArtifactGuidance(word)),
        Id = reader.String("Id"),
        Name = reader.String("Name"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProvisioningArtifactDetail
{
    public bool? Active { get; set; }

    public DateTime? CreatedTime { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string Description { get; set; }

    public ProvisioningArtifactGuidance Guidance { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string Name { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string SourceRevision { get; set; }

    public ProvisioningArtifactType Type { get; set; }

    internal static ProvisioningArtifactDetail FromWire(WireReader reader) => new()
    {
        Active = reader.Boolean("Active"),
        CreatedTime = reader.Timestamp("CreatedTime"),
        Description = reader.String("Description"),
        Guidance = reader.Word("Guidance", static word => new ProvisioningArtifactGuidance(word)),
        Id = reader.String("Id"),
        Name = reader.String("Name"),
        SourceRevision = reader.String("SourceRevision"),
        Type = reader.Word("Type", static word => new ProvisioningArtifactType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProvisioningArtifactOutput
{
    /// <summary>At most 1024 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string Key { get; set; }

    internal static ProvisioningArtifactOutput FromWire(WireReader reader) => new()
    {
        Description = reader.String("Description"),
        Key = reader.String("Key"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProvisioningArtifactParameter
{
    public string DefaultValue { get; set; }

    public string Description { get; set; }

    public bool? IsNoEcho { get; set; }

    public ParameterConstraints ParameterConstraints { get; set; }

    /// <summary>1 to 1000 characters.</summary>
    public string ParameterKey { get; set; }

    public string ParameterType { get; set; }

    internal static ProvisioningArtifactParameter FromWire(WireReader reader) => new()
    {
        DefaultValue = reader.String("DefaultValue"),
        Description = reader.String("Description"),
        IsNoEcho = reader.Boolean("IsNoEcho"),
        ParameterConstraints = reader.Structure("ParameterConstraints", ParameterConstraints.FromWire),
        ParameterKey = reader.String("ParameterKey"),
        ParameterType = reader.String("ParameterType"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProvisioningArtifactPreferences
{
    public List<string> StackSetAccounts { get; set; } = Collections.List<string>();

    public List<string> StackSetRegions { get; set; } = Collections.List<string>();

    internal static ProvisioningArtifactPreferences FromWire(WireReader reader) => new()
    {
        StackSetAccounts = reader.List("StackSetAccounts", static item => item.Text()),
        StackSetRegions = reader.List("StackSetRegions", static item => item.Text()),
    };
}

/// <summary>Part of requests.</summary>
public partial class ProvisioningArtifactProperties : IWireInput
{
    /// <summary>At most 8192 characters.</summary>
    public string Description { get; set; }

    public bool? DisableTemplateValidation { get; set; }

    /// <summary>1 to 100 entries.</summary>
    public Dictionary<string, string> Info { get; set; } = Collections.Map<string>();

    /// <summary>At most 8192 characters.</summary>
    public string Name { get; set; }

    public ProvisioningArtifactType Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Description", Description);
        writer.Boolean("DisableTemplateValidation", DisableTemplateValidation);
        writer.Map("Info", Info, static (w, item) => w.Text(item));
        writer.String("Name", Name);
        writer.String("Type", Type);
    }
}

/// <summary>Part of answers.</summary>
public partial class ProvisioningArtifactSummary
{
    public DateTime? CreatedTime { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string Name { get; set; }

    /// <summary>1 to 100 entries.</summary>
    public Dictionary<string, string> ProvisioningArtifactMetadata { get; set; } = Collections.Map<string>();

    internal static ProvisioningArtifactSummary FromWire(WireReader reader) => new()
    {
        CreatedTime = reader.Timestamp("CreatedTime"),
        Description = reader.String("Description"),
        Id = reader.String("Id"),
        Name = reader.String("Name"),
        ProvisioningArtifactMetadata = reader.Map("ProvisioningArtifactMetadata", static item => item.Text()),
    };
}

/// <summary>Part of requests.</summary>
public partial class ProvisioningParameter : IWireInput
{
    /// <summary>1 to 1000 characters.</summary>
    public string Key { get; set; }

    /// <summary>At most 4096 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }
}

/// <summary>Part of requests.</summary>
public partial class ProvisioningPreferences : IWireInput
{
    public List<string> StackSetAccounts { get; set; } = Collections.List<string>();

    /// <summary>At least 0.</summary>
    public int? StackSetFailureToleranceCount { get; set; }

    /// <summary>0 to 100.</summary>
    public int? StackSetFailureTolerancePercentage { get; set; }

    /// <summary>At least 1.</summary>
    public int? StackSetMaxConcurrencyCount { get; set; }

    /// <summary>1 to 100.</summary>
    public int? StackSetMaxConcurrencyPercentage { get; set; }

    public List<string> StackSetRegions { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("StackSetAccounts", StackSetAccounts, static (w, item) => w.Text(item));
        writer.Integer("StackSetFailureToleranceCount", StackSetFailureToleranceCount);
        writer.Integer("StackSetFailureTolerancePercentage", StackSetFailureTolerancePercentage);
        writer.Integer("StackSetMaxConcurrencyCount", StackSetMaxConcurrencyCount);
        writer.Integer("StackSetMaxConcurrencyPercentage", StackSetMaxConcurrencyPercentage);
        writer.List("StackSetRegions", StackSetRegions, static (w, item) => w.Text(item));
    }
}

/// <summary>Part of answers.</summary>
public partial class RecordDetail
{
    public DateTime? CreatedTime { get; set; }

    /// <summary>1 to 1224 characters.</summary>
    public string LaunchRoleArn { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PathId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisionedProductId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string ProvisionedProductName { get; set; }

    public string ProvisionedProductType { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    public List<RecordError> RecordErrors { get; set; } = Collections.List<RecordError>();

    /// <summary>1 to 100 characters.</summary>
    public string RecordId { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<RecordTag> RecordTags { get; set; } = Collections.List<RecordTag>();

    public string RecordType { get; set; }

    public RecordStatus Status { get; set; }

    public DateTime? UpdatedTime { get; set; }

    internal static RecordDetail FromWire(WireReader reader) => new()
    {
        CreatedTime = reader.Timestamp("CreatedTime"),
        LaunchRoleArn = reader.String("LaunchRoleArn"),
        PathId = reader.String("PathId"),
        ProductId = reader.String("ProductId"),
        ProvisionedProductId = reader.String("ProvisionedProductId"),
        ProvisionedProductName = reader.String("ProvisionedProductName"),
        ProvisionedProductType = reader.String("ProvisionedProductType"),
        ProvisioningArtifactId = reader.String("ProvisioningArtifactId"),
        RecordErrors = reader.List("RecordErrors", RecordError.FromWire),
        RecordId = reader.String("RecordId"),
        RecordTags = reader.List("RecordTags", RecordTag.FromWire),
        RecordType = reader.String("RecordType"),
        Status = reader.Word("Status", static word => new RecordStatus(word)),
        UpdatedTime = reader.Timestamp("UpdatedTime"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RecordError
{
    public string Code { get; set; }

    public string Description { get; set; }

    internal static RecordError FromWire(WireReader reader) => new()
    {
        Code = reader.String("Code"),
        Description = reader.String("Description"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RecordOutput
{
    public string Description { get; set; }

    public string OutputKey { get; set; }

    public string OutputValue { get; set; }

    internal static RecordOutput FromWire(WireReader reader) => new()
    {
        Description = reader.String("Description"),
        OutputKey = reader.String("OutputKey"),
        OutputValue = reader.String("OutputValue"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RecordTag
{
    /// <summary>1 to 128 characters.</summary>
    public string Key { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Value { get; set; }

    internal static RecordTag FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceDetail
{
    public string ARN { get; set; }

    public DateTime? CreatedTime { get; set; }

    public string Description { get; set; }

    public string Id { get; set; }

    public string Name { get; set; }

    internal static ResourceDetail FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        CreatedTime = reader.Timestamp("CreatedTime"),
        Description = reader.String("Description"),
        Id = reader.String("Id"),
        Name = reader.String("Name"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ShareDetails
{
    public List<ShareError> ShareErrors { get; set; } = Collections.List<ShareError>();

    public List<string> SuccessfulShares { get; set; } = Collections.List<string>();

    internal static ShareDetails FromWire(WireReader reader) => new()
    {
        ShareErrors = reader.List("ShareErrors", ShareError.FromWire),
        SuccessfulShares = reader.List("SuccessfulShares", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class ShareError
{
    public List<string> Accounts { get; set; } = Collections.List<string>();

    public string Error { get; set; }

    public string Message { get; set; }

    internal static ShareError FromWire(WireReader reader) => new()
    {
        Accounts = reader.List("Accounts", static item => item.Text()),
        Error = reader.String("Error"),
        Message = reader.String("Message"),
    };
}

/// <summary>Part of requests.</summary>
public partial class SourceConnection : IWireInput
{
    /// <summary>Required.</summary>
    public SourceConnectionParameters ConnectionParameters { get; set; }

    public SourceType Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("ConnectionParameters", ConnectionParameters);
        writer.String("Type", Type);
    }
}

/// <summary>Part of answers.</summary>
public partial class SourceConnectionDetail
{
    public SourceConnectionParameters ConnectionParameters { get; set; }

    public LastSync LastSync { get; set; }

    public SourceType Type { get; set; }

    internal static SourceConnectionDetail FromWire(WireReader reader) => new()
    {
        ConnectionParameters = reader.Structure("ConnectionParameters", SourceConnectionParameters.FromWire),
        LastSync = reader.Structure("LastSync", LastSync.FromWire),
        Type = reader.Word("Type", static word => new SourceType(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class SourceConnectionParameters : IWireInput
{
    public CodeStarParameters CodeStar { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("CodeStar", CodeStar);
    }

    internal static SourceConnectionParameters FromWire(WireReader reader) => new()
    {
        CodeStar = reader.Structure("CodeStar", CodeStarParameters.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Tag : IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string Key { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
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

/// <summary>Part of answers.</summary>
public partial class TagOptionDetail
{
    public bool? Active { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string Key { get; set; }

    public string Owner { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Value { get; set; }

    internal static TagOptionDetail FromWire(WireReader reader) => new()
    {
        Active = reader.Boolean("Active"),
        Id = reader.String("Id"),
        Key = reader.String("Key"),
        Owner = reader.String("Owner"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class TagOptionSummary
{
    /// <summary>1 to 128 characters.</summary>
    public string Key { get; set; }

    public List<string> Values { get; set; } = Collections.List<string>();

    internal static TagOptionSummary FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Values = reader.List("Values", static item => item.Text()),
    };
}

/// <summary>Part of requests.</summary>
public partial class UpdateProvisioningParameter : IWireInput
{
    /// <summary>1 to 1000 characters.</summary>
    public string Key { get; set; }

    public bool? UsePreviousValue { get; set; }

    /// <summary>At most 4096 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.Boolean("UsePreviousValue", UsePreviousValue);
        writer.String("Value", Value);
    }
}

/// <summary>Part of requests.</summary>
public partial class UpdateProvisioningPreferences : IWireInput
{
    public List<string> StackSetAccounts { get; set; } = Collections.List<string>();

    /// <summary>At least 0.</summary>
    public int? StackSetFailureToleranceCount { get; set; }

    /// <summary>0 to 100.</summary>
    public int? StackSetFailureTolerancePercentage { get; set; }

    /// <summary>At least 1.</summary>
    public int? StackSetMaxConcurrencyCount { get; set; }

    /// <summary>1 to 100.</summary>
    public int? StackSetMaxConcurrencyPercentage { get; set; }

    public StackSetOperationType StackSetOperationType { get; set; }

    public List<string> StackSetRegions { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("StackSetAccounts", StackSetAccounts, static (w, item) => w.Text(item));
        writer.Integer("StackSetFailureToleranceCount", StackSetFailureToleranceCount);
        writer.Integer("StackSetFailureTolerancePercentage", StackSetFailureTolerancePercentage);
        writer.Integer("StackSetMaxConcurrencyCount", StackSetMaxConcurrencyCount);
        writer.Integer("StackSetMaxConcurrencyPercentage", StackSetMaxConcurrencyPercentage);
        writer.String("StackSetOperationType", StackSetOperationType);
        writer.List("StackSetRegions", StackSetRegions, static (w, item) => w.Text(item));
    }
}

/// <summary>Part of answers.</summary>
public partial class UsageInstruction
{
    public string Type { get; set; }

    public string Value { get; set; }

    internal static UsageInstruction FromWire(WireReader reader) => new()
    {
        Type = reader.String("Type"),
        Value = reader.String("Value"),
    };
}
