// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
using Amazon.Runtime;

namespace Amazon.ServiceCatalog;

/// <summary>A word that AWS Service Catalog uses.</summary>
public class LastSyncStatus : ConstantClass
{
    public static readonly LastSyncStatus FAILED = new("FAILED");
    public static readonly LastSyncStatus SUCCEEDED = new("SUCCEEDED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public LastSyncStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static LastSyncStatus FindValue(string value) => FindValue<LastSyncStatus>(value);

    public static implicit operator LastSyncStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class PrincipalType : ConstantClass
{
    public static readonly PrincipalType IAM = new("IAM");
    public static readonly PrincipalType IAM_PATTERN = new("IAM_PATTERN");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PrincipalType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PrincipalType FindValue(string value) => FindValue<PrincipalType>(value);

    public static implicit operator PrincipalType(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class ProductSource : ConstantClass
{
    public static readonly ProductSource ACCOUNT = new("ACCOUNT");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProductSource(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProductSource FindValue(string value) => FindValue<ProductSource>(value);

    public static implicit operator ProductSource(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class ProductType : ConstantClass
{
    public static readonly ProductType CLOUD_FORMATION_TEMPLATE = new("CLOUD_FORMATION_TEMPLATE");
    public static readonly ProductType EXTERNAL = new("EXTERNAL");
    public static readonly ProductType MARKETPLACE = new("MARKETPLACE");
    public static readonly ProductType TERRAFORM_CLOUD = new("TERRAFORM_CLOUD");
    public static readonly ProductType TERRAFORM_OPEN_SOURCE = new("TERRAFORM_OPEN_SOURCE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProductType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProductType FindValue(string value) => FindValue<ProductType>(value);

    public static implicit operator ProductType(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class ProductViewFilterBy : ConstantClass
{
    public static readonly ProductViewFilterBy FullTextSearch = new("FullTextSearch");
    public static readonly ProductViewFilterBy Owner = new("Owner");
    public static readonly ProductViewFilterBy ProductType = new("ProductType");
    public static readonly ProductViewFilterBy SourceProductId = new("SourceProductId");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProductViewFilterBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProductViewFilterBy FindValue(string value) => FindValue<ProductViewFilterBy>(value);

    public static implicit operator ProductViewFilterBy(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class ProductViewSortBy : ConstantClass
{
    public static readonly ProductViewSortBy CreationDate = new("CreationDate");
    public static readonly ProductViewSortBy Title = new("Title");
    public static readonly ProductViewSortBy VersionCount = new("VersionCount");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProductViewSortBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProductViewSortBy FindValue(string value) => FindValue<ProductViewSortBy>(value);

    public static implicit operator ProductViewSortBy(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class ProvisioningArtifactGuidance : ConstantClass
{
    public static readonly ProvisioningArtifactGuidance DEFAULT = new("DEFAULT");
    public static readonly ProvisioningArtifactGuidance DEPRECATED = new("DEPRECATED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProvisioningArtifactGuidance(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProvisioningArtifactGuidance FindValue(string value) => FindValue<ProvisioningArtifactGuidance>(value);

    public static implicit operator ProvisioningArtifactGuidance(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class ProvisioningArtifactType : ConstantClass
{
    public static readonly ProvisioningArtifactType CLOUD_FORMATION_TEMPLATE = new("CLOUD_FORMATION_TEMPLATE");
    public static readonly ProvisioningArtifactType EXTERNAL = new("EXTERNAL");
    public static readonly ProvisioningArtifactType MARKETPLACE_AMI = new("MARKETPLACE_AMI");
    public static readonly ProvisioningArtifactType MARKETPLACE_CAR = new("MARKETPLACE_CAR");
    public static readonly ProvisioningArtifactType TERRAFORM_CLOUD = new("TERRAFORM_CLOUD");
    public static readonly ProvisioningArtifactType TERRAFORM_OPEN_SOURCE = new("TERRAFORM_OPEN_SOURCE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProvisioningArtifactType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProvisioningArtifactType FindValue(string value) => FindValue<ProvisioningArtifactType>(value);

    public static implicit operator ProvisioningArtifactType(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class SortOrder : ConstantClass
{
    public static readonly SortOrder ASCENDING = new("ASCENDING");
    public static readonly SortOrder DESCENDING = new("DESCENDING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SortOrder(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SortOrder FindValue(string value) => FindValue<SortOrder>(value);

    public static implicit operator SortOrder(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class SourceType : ConstantClass
{
    public static readonly SourceType CODESTAR = new("CODESTAR");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SourceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SourceType FindValue(string value) => FindValue<SourceType>(value);

    public static implicit operator SourceType(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class Status : ConstantClass
{
    public static readonly Status AVAILABLE = new("AVAILABLE");
    public static readonly Status CREATING = new("CREATING");
    public static readonly Status FAILED = new("FAILED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public Status(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static Status FindValue(string value) => FindValue<Status>(value);

    public static implicit operator Status(string value) => FindValue(value);
}
