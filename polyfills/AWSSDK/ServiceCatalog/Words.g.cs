// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
using Amazon.Runtime;

namespace Amazon.ServiceCatalog;

/// <summary>A word that AWS Service Catalog uses.</summary>
public class AccessLevelFilterKey : ConstantClass
{
    public static readonly AccessLevelFilterKey Account = new("Account");
    public static readonly AccessLevelFilterKey Role = new("Role");
    public static readonly AccessLevelFilterKey User = new("User");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AccessLevelFilterKey(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AccessLevelFilterKey FindValue(string value) => FindValue<AccessLevelFilterKey>(value);

    public static implicit operator AccessLevelFilterKey(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class DescribePortfolioShareType : ConstantClass
{
    public static readonly DescribePortfolioShareType ACCOUNT = new("ACCOUNT");
    public static readonly DescribePortfolioShareType ORGANIZATION = new("ORGANIZATION");
    public static readonly DescribePortfolioShareType ORGANIZATIONAL_UNIT = new("ORGANIZATIONAL_UNIT");
    public static readonly DescribePortfolioShareType ORGANIZATION_MEMBER_ACCOUNT = new("ORGANIZATION_MEMBER_ACCOUNT");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DescribePortfolioShareType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DescribePortfolioShareType FindValue(string value) => FindValue<DescribePortfolioShareType>(value);

    public static implicit operator DescribePortfolioShareType(string value) => FindValue(value);
}

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
public class OrganizationNodeType : ConstantClass
{
    public static readonly OrganizationNodeType ACCOUNT = new("ACCOUNT");
    public static readonly OrganizationNodeType ORGANIZATION = new("ORGANIZATION");
    public static readonly OrganizationNodeType ORGANIZATIONAL_UNIT = new("ORGANIZATIONAL_UNIT");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public OrganizationNodeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static OrganizationNodeType FindValue(string value) => FindValue<OrganizationNodeType>(value);

    public static implicit operator OrganizationNodeType(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class PortfolioShareType : ConstantClass
{
    public static readonly PortfolioShareType AWS_ORGANIZATIONS = new("AWS_ORGANIZATIONS");
    public static readonly PortfolioShareType AWS_SERVICECATALOG = new("AWS_SERVICECATALOG");
    public static readonly PortfolioShareType IMPORTED = new("IMPORTED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PortfolioShareType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PortfolioShareType FindValue(string value) => FindValue<PortfolioShareType>(value);

    public static implicit operator PortfolioShareType(string value) => FindValue(value);
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
public class ProvisionedProductStatus : ConstantClass
{
    public static readonly ProvisionedProductStatus AVAILABLE = new("AVAILABLE");
    public static readonly ProvisionedProductStatus ERROR = new("ERROR");
    public static readonly ProvisionedProductStatus PLAN_IN_PROGRESS = new("PLAN_IN_PROGRESS");
    public static readonly ProvisionedProductStatus TAINTED = new("TAINTED");
    public static readonly ProvisionedProductStatus UNDER_CHANGE = new("UNDER_CHANGE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProvisionedProductStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProvisionedProductStatus FindValue(string value) => FindValue<ProvisionedProductStatus>(value);

    public static implicit operator ProvisionedProductStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class ProvisionedProductViewFilterBy : ConstantClass
{
    public static readonly ProvisionedProductViewFilterBy SearchQuery = new("SearchQuery");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProvisionedProductViewFilterBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProvisionedProductViewFilterBy FindValue(string value) => FindValue<ProvisionedProductViewFilterBy>(value);

    public static implicit operator ProvisionedProductViewFilterBy(string value) => FindValue(value);
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
public class RecordStatus : ConstantClass
{
    public static readonly RecordStatus CREATED = new("CREATED");
    public static readonly RecordStatus FAILED = new("FAILED");
    public static readonly RecordStatus IN_PROGRESS = new("IN_PROGRESS");
    public static readonly RecordStatus IN_PROGRESS_IN_ERROR = new("IN_PROGRESS_IN_ERROR");
    public static readonly RecordStatus SUCCEEDED = new("SUCCEEDED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RecordStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RecordStatus FindValue(string value) => FindValue<RecordStatus>(value);

    public static implicit operator RecordStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS Service Catalog uses.</summary>
public class ShareStatus : ConstantClass
{
    public static readonly ShareStatus COMPLETED = new("COMPLETED");
    public static readonly ShareStatus COMPLETED_WITH_ERRORS = new("COMPLETED_WITH_ERRORS");
    public static readonly ShareStatus ERROR = new("ERROR");
    public static readonly ShareStatus IN_PROGRESS = new("IN_PROGRESS");
    public static readonly ShareStatus NOT_STARTED = new("NOT_STARTED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ShareStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ShareStatus FindValue(string value) => FindValue<ShareStatus>(value);

    public static implicit operator ShareStatus(string value) => FindValue(value);
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
public class StackSetOperationType : ConstantClass
{
    public static readonly StackSetOperationType CREATE = new("CREATE");
    public static readonly StackSetOperationType DELETE = new("DELETE");
    public static readonly StackSetOperationType UPDATE = new("UPDATE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StackSetOperationType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StackSetOperationType FindValue(string value) => FindValue<StackSetOperationType>(value);

    public static implicit operator StackSetOperationType(string value) => FindValue(value);
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
