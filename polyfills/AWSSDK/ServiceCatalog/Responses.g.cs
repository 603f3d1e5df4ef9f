// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceCatalog.Model;

/// <summary>The answer of AcceptPortfolioShare.</summary>
public partial class AcceptPortfolioShareResponse : AmazonWebServiceResponse
{
    internal static AcceptPortfolioShareResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of AssociatePrincipalWithPortfolio.</summary>
public partial class AssociatePrincipalWithPortfolioResponse : AmazonWebServiceResponse
{
    internal static AssociatePrincipalWithPortfolioResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of AssociateProductWithPortfolio.</summary>
public partial class AssociateProductWithPortfolioResponse : AmazonWebServiceResponse
{
    internal static AssociateProductWithPortfolioResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of AssociateTagOptionWithResource.</summary>
public partial class AssociateTagOptionWithResourceResponse : AmazonWebServiceResponse
{
    internal static AssociateTagOptionWithResourceResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of CreateConstraint.</summary>
public partial class CreateConstraintResponse : AmazonWebServiceResponse
{
    public ConstraintDetail ConstraintDetail { get; set; }

    public string ConstraintParameters { get; set; }

    public Status Status { get; set; }

    internal static CreateConstraintResponse FromWire(WireReader reader) => new()
    {
        ConstraintDetail = reader.Structure("ConstraintDetail", ConstraintDetail.FromWire),
        ConstraintParameters = reader.String("ConstraintParameters"),
        Status = reader.Word("Status", static word => new Status(word)),
    };
}

/// <summary>The answer of CreatePortfolio.</summary>
public partial class CreatePortfolioResponse : AmazonWebServiceResponse
{
    public PortfolioDetail PortfolioDetail { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static CreatePortfolioResponse FromWire(WireReader reader) => new()
    {
        PortfolioDetail = reader.Structure("PortfolioDetail", PortfolioDetail.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of CreatePortfolioShare.</summary>
public partial class CreatePortfolioShareResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 100 characters.</summary>
    public string PortfolioShareToken { get; set; }

    internal static CreatePortfolioShareResponse FromWire(WireReader reader) => new()
    {
        PortfolioShareToken = reader.String("PortfolioShareToken"),
    };
}

/// <summary>The answer of CreateProduct.</summary>
public partial class CreateProductResponse : AmazonWebServiceResponse
{
    public ProductViewDetail ProductViewDetail { get; set; }

    public ProvisioningArtifactDetail ProvisioningArtifactDetail { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static CreateProductResponse FromWire(WireReader reader) => new()
    {
        ProductViewDetail = reader.Structure("ProductViewDetail", ProductViewDetail.FromWire),
        ProvisioningArtifactDetail = reader.Structure("ProvisioningArtifactDetail", ProvisioningArtifactDetail.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of CreateProvisioningArtifact.</summary>
public partial class CreateProvisioningArtifactResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 100 entries.</summary>
    public Dictionary<string, string> Info { get; set; } = Collections.Map<string>();

    public ProvisioningArtifactDetail ProvisioningArtifactDetail { get; set; }

    public Status Status { get; set; }

    internal static CreateProvisioningArtifactResponse FromWire(WireReader reader) => new()
    {
        Info = reader.Map("Info", static item => item.Text()),
        ProvisioningArtifactDetail = reader.Structure("ProvisioningArtifactDetail", ProvisioningArtifactDetail.FromWire),
        Status = reader.Word("Status", static word => new Status(word)),
    };
}

/// <summary>The answer of CreateTagOption.</summary>
public partial class CreateTagOptionResponse : AmazonWebServiceResponse
{
    public TagOptionDetail TagOptionDetail { get; set; }

    internal static CreateTagOptionResponse FromWire(WireReader reader) => new()
    {
        TagOptionDetail = reader.Structure("TagOptionDetail", TagOptionDetail.FromWire),
    };
}

/// <summary>The answer of DeleteConstraint.</summary>
public partial class DeleteConstraintResponse : AmazonWebServiceResponse
{
    internal static DeleteConstraintResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeletePortfolio.</summary>
public partial class DeletePortfolioResponse : AmazonWebServiceResponse
{
    internal static DeletePortfolioResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeletePortfolioShare.</summary>
public partial class DeletePortfolioShareResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 100 characters.</summary>
    public string PortfolioShareToken { get; set; }

    internal static DeletePortfolioShareResponse FromWire(WireReader reader) => new()
    {
        PortfolioShareToken = reader.String("PortfolioShareToken"),
    };
}

/// <summary>The answer of DeleteProduct.</summary>
public partial class DeleteProductResponse : AmazonWebServiceResponse
{
    internal static DeleteProductResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteProvisioningArtifact.</summary>
public partial class DeleteProvisioningArtifactResponse : AmazonWebServiceResponse
{
    internal static DeleteProvisioningArtifactResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteTagOption.</summary>
public partial class DeleteTagOptionResponse : AmazonWebServiceResponse
{
    internal static DeleteTagOptionResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DescribeConstraint.</summary>
public partial class DescribeConstraintResponse : AmazonWebServiceResponse
{
    public ConstraintDetail ConstraintDetail { get; set; }

    public string ConstraintParameters { get; set; }

    public Status Status { get; set; }

    internal static DescribeConstraintResponse FromWire(WireReader reader) => new()
    {
        ConstraintDetail = reader.Structure("ConstraintDetail", ConstraintDetail.FromWire),
        ConstraintParameters = reader.String("ConstraintParameters"),
        Status = reader.Word("Status", static word => new Status(word)),
    };
}

/// <summary>The answer of DescribePortfolio.</summary>
public partial class DescribePortfolioResponse : AmazonWebServiceResponse
{
    public List<BudgetDetail> Budgets { get; set; } = Collections.List<BudgetDetail>();

    public PortfolioDetail PortfolioDetail { get; set; }

    public List<TagOptionDetail> TagOptions { get; set; } = Collections.List<TagOptionDetail>();

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static DescribePortfolioResponse FromWire(WireReader reader) => new()
    {
        Budgets = reader.List("Budgets", BudgetDetail.FromWire),
        PortfolioDetail = reader.Structure("PortfolioDetail", PortfolioDetail.FromWire),
        TagOptions = reader.List("TagOptions", TagOptionDetail.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of DescribePortfolioShareStatus.</summary>
public partial class DescribePortfolioShareStatusResponse : AmazonWebServiceResponse
{
    public string OrganizationNodeValue { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PortfolioShareToken { get; set; }

    public ShareDetails ShareDetails { get; set; }

    public ShareStatus Status { get; set; }

    internal static DescribePortfolioShareStatusResponse FromWire(WireReader reader) => new()
    {
        OrganizationNodeValue = reader.String("OrganizationNodeValue"),
        PortfolioId = reader.String("PortfolioId"),
        PortfolioShareToken = reader.String("PortfolioShareToken"),
        ShareDetails = reader.Structure("ShareDetails", ShareDetails.FromWire),
        Status = reader.Word("Status", static word => new ShareStatus(word)),
    };
}

/// <summary>The answer of DescribePortfolioShares.</summary>
public partial class DescribePortfolioSharesResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<PortfolioShareDetail> PortfolioShareDetails { get; set; } = Collections.List<PortfolioShareDetail>();

    internal static DescribePortfolioSharesResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        PortfolioShareDetails = reader.List("PortfolioShareDetails", PortfolioShareDetail.FromWire),
    };
}

/// <summary>The answer of DescribeProduct.</summary>
public partial class DescribeProductResponse : AmazonWebServiceResponse
{
    public List<BudgetDetail> Budgets { get; set; } = Collections.List<BudgetDetail>();

    public List<LaunchPath> LaunchPaths { get; set; } = Collections.List<LaunchPath>();

    public ProductViewSummary ProductViewSummary { get; set; }

    public List<ProvisioningArtifact> ProvisioningArtifacts { get; set; } = Collections.List<ProvisioningArtifact>();

    internal static DescribeProductResponse FromWire(WireReader reader) => new()
    {
        Budgets = reader.List("Budgets", BudgetDetail.FromWire),
        LaunchPaths = reader.List("LaunchPaths", LaunchPath.FromWire),
        ProductViewSummary = reader.Structure("ProductViewSummary", ProductViewSummary.FromWire),
        ProvisioningArtifacts = reader.List("ProvisioningArtifacts", ProvisioningArtifact.FromWire),
    };
}

/// <summary>The answer of DescribeProductAsAdmin.</summary>
public partial class DescribeProductAsAdminResponse : AmazonWebServiceResponse
{
    public List<BudgetDetail> Budgets { get; set; } = Collections.List<BudgetDetail>();

    public ProductViewDetail ProductViewDetail { get; set; }

    public List<ProvisioningArtifactSummary> ProvisioningArtifactSummaries { get; set; } = Collections.List<ProvisioningArtifactSummary>();

    public List<TagOptionDetail> TagOptions { get; set; } = Collections.List<TagOptionDetail>();

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static DescribeProductAsAdminResponse FromWire(WireReader reader) => new()
    {
        Budgets = reader.List("Budgets", BudgetDetail.FromWire),
        ProductViewDetail = reader.Structure("ProductViewDetail", ProductViewDetail.FromWire),
        ProvisioningArtifactSummaries = reader.List("ProvisioningArtifactSummaries", ProvisioningArtifactSummary.FromWire),
        TagOptions = reader.List("TagOptions", TagOptionDetail.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of DescribeProvisionedProduct.</summary>
public partial class DescribeProvisionedProductResponse : AmazonWebServiceResponse
{
    public List<CloudWatchDashboard> CloudWatchDashboards { get; set; } = Collections.List<CloudWatchDashboard>();

    public ProvisionedProductDetail ProvisionedProductDetail { get; set; }

    internal static DescribeProvisionedProductResponse FromWire(WireReader reader) => new()
    {
        CloudWatchDashboards = reader.List("CloudWatchDashboards", CloudWatchDashboard.FromWire),
        ProvisionedProductDetail = reader.Structure("ProvisionedProductDetail", ProvisionedProductDetail.FromWire),
    };
}

/// <summary>The answer of DescribeProvisioningArtifact.</summary>
public partial class DescribeProvisioningArtifactResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 100 entries.</summary>
    public Dictionary<string, string> Info { get; set; } = Collections.Map<string>();

    public ProvisioningArtifactDetail ProvisioningArtifactDetail { get; set; }

    public List<ProvisioningArtifactParameter> ProvisioningArtifactParameters { get; set; } = Collections.List<ProvisioningArtifactParameter>();

    public Status Status { get; set; }

    internal static DescribeProvisioningArtifactResponse FromWire(WireReader reader) => new()
    {
        Info = reader.Map("Info", static item => item.Text()),
        ProvisioningArtifactDetail = reader.Structure("ProvisioningArtifactDetail", ProvisioningArtifactDetail.FromWire),
        ProvisioningArtifactParameters = reader.List("ProvisioningArtifactParameters", ProvisioningArtifactParameter.FromWire),
        Status = reader.Word("Status", static word => new Status(word)),
    };
}

/// <summary>The answer of DescribeProvisioningParameters.</summary>
public partial class DescribeProvisioningParametersResponse : AmazonWebServiceResponse
{
    public List<ConstraintSummary> ConstraintSummaries { get; set; } = Collections.List<ConstraintSummary>();

    /// <summary>At most 60 items.</summary>
    public List<ProvisioningArtifactOutput> ProvisioningArtifactOutputKeys { get; set; } = Collections.List<ProvisioningArtifactOutput>();

    /// <summary>At most 60 items.</summary>
    [Obsolete("AWS has deprecated this member.")]
    public List<ProvisioningArtifactOutput> ProvisioningArtifactOutputs { get; set; } = Collections.List<ProvisioningArtifactOutput>();

    public List<ProvisioningArtifactParameter> ProvisioningArtifactParameters { get; set; } = Collections.List<ProvisioningArtifactParameter>();

    public ProvisioningArtifactPreferences ProvisioningArtifactPreferences { get; set; }

    public List<TagOptionSummary> TagOptions { get; set; } = Collections.List<TagOptionSummary>();

    public List<UsageInstruction> UsageInstructions { get; set; } = Collections.List<UsageInstruction>();

    internal static DescribeProvisioningParametersResponse FromWire(WireReader reader) => new()
    {
        ConstraintSummaries = reader.List("ConstraintSummaries", ConstraintSummary.FromWire),
        ProvisioningArtifactOutputKeys = reader.List("ProvisioningArtifactOutputKeys", ProvisioningArtifactOutput.FromWire),
        ProvisioningArtifactOutputs = reader.List("ProvisioningArtifactOutputs", ProvisioningArtifactOutput.FromWire),
        ProvisioningArtifactParameters = reader.List("ProvisioningArtifactParameters", ProvisioningArtifactParameter.FromWire),
        ProvisioningArtifactPreferences = reader.Structure("ProvisioningArtifactPreferences", ProvisioningArtifactPreferences.FromWire),
        TagOptions = reader.List("TagOptions", TagOptionSummary.FromWire),
        UsageInstructions = reader.List("UsageInstructions", UsageInstruction.FromWire),
    };
}

/// <summary>The answer of DescribeRecord.</summary>
public partial class DescribeRecordResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public RecordDetail RecordDetail { get; set; }

    public List<RecordOutput> RecordOutputs { get; set; } = Collections.List<RecordOutput>();

    internal static DescribeRecordResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        RecordDetail = reader.Structure("RecordDetail", RecordDetail.FromWire),
        RecordOutputs = reader.List("RecordOutputs", RecordOutput.FromWire),
    };
}

/// <summary>The answer of DescribeTagOption.</summary>
public partial class DescribeTagOptionResponse : AmazonWebServiceResponse
{
    public TagOptionDetail TagOptionDetail { get; set; }

    internal static DescribeTagOptionResponse FromWire(WireReader reader) => new()
    {
        TagOptionDetail = reader.Structure("TagOptionDetail", TagOptionDetail.FromWire),
    };
}

/// <summary>The answer of DisassociatePrincipalFromPortfolio.</summary>
public partial class DisassociatePrincipalFromPortfolioResponse : AmazonWebServiceResponse
{
    internal static DisassociatePrincipalFromPortfolioResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DisassociateProductFromPortfolio.</summary>
public partial class DisassociateProductFromPortfolioResponse : AmazonWebServiceResponse
{
    internal static DisassociateProductFromPortfolioResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DisassociateTagOptionFromResource.</summary>
public partial class DisassociateTagOptionFromResourceResponse : AmazonWebServiceResponse
{
    internal static DisassociateTagOptionFromResourceResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of GetProvisionedProductOutputs.</summary>
public partial class GetProvisionedProductOutputsResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<RecordOutput> Outputs { get; set; } = Collections.List<RecordOutput>();

    internal static GetProvisionedProductOutputsResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        Outputs = reader.List("Outputs", RecordOutput.FromWire),
    };
}

/// <summary>The answer of ListAcceptedPortfolioShares.</summary>
public partial class ListAcceptedPortfolioSharesResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<PortfolioDetail> PortfolioDetails { get; set; } = Collections.List<PortfolioDetail>();

    internal static ListAcceptedPortfolioSharesResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        PortfolioDetails = reader.List("PortfolioDetails", PortfolioDetail.FromWire),
    };
}

/// <summary>The answer of ListConstraintsForPortfolio.</summary>
public partial class ListConstraintsForPortfolioResponse : AmazonWebServiceResponse
{
    public List<ConstraintDetail> ConstraintDetails { get; set; } = Collections.List<ConstraintDetail>();

    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    internal static ListConstraintsForPortfolioResponse FromWire(WireReader reader) => new()
    {
        ConstraintDetails = reader.List("ConstraintDetails", ConstraintDetail.FromWire),
        NextPageToken = reader.String("NextPageToken"),
    };
}

/// <summary>The answer of ListLaunchPaths.</summary>
public partial class ListLaunchPathsResponse : AmazonWebServiceResponse
{
    public List<LaunchPathSummary> LaunchPathSummaries { get; set; } = Collections.List<LaunchPathSummary>();

    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    internal static ListLaunchPathsResponse FromWire(WireReader reader) => new()
    {
        LaunchPathSummaries = reader.List("LaunchPathSummaries", LaunchPathSummary.FromWire),
        NextPageToken = reader.String("NextPageToken"),
    };
}

/// <summary>The answer of ListPortfolioAccess.</summary>
public partial class ListPortfolioAccessResponse : AmazonWebServiceResponse
{
    public List<string> AccountIds { get; set; } = Collections.List<string>();

    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    internal static ListPortfolioAccessResponse FromWire(WireReader reader) => new()
    {
        AccountIds = reader.List("AccountIds", static item => item.Text()),
        NextPageToken = reader.String("NextPageToken"),
    };
}

/// <summary>The answer of ListPortfolios.</summary>
public partial class ListPortfoliosResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<PortfolioDetail> PortfolioDetails { get; set; } = Collections.List<PortfolioDetail>();

    internal static ListPortfoliosResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        PortfolioDetails = reader.List("PortfolioDetails", PortfolioDetail.FromWire),
    };
}

/// <summary>The answer of ListPortfoliosForProduct.</summary>
public partial class ListPortfoliosForProductResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<PortfolioDetail> PortfolioDetails { get; set; } = Collections.List<PortfolioDetail>();

    internal static ListPortfoliosForProductResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        PortfolioDetails = reader.List("PortfolioDetails", PortfolioDetail.FromWire),
    };
}

/// <summary>The answer of ListPrincipalsForPortfolio.</summary>
public partial class ListPrincipalsForPortfolioResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<Principal> Principals { get; set; } = Collections.List<Principal>();

    internal static ListPrincipalsForPortfolioResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        Principals = reader.List("Principals", Principal.FromWire),
    };
}

/// <summary>The answer of ListProvisioningArtifacts.</summary>
public partial class ListProvisioningArtifactsResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<ProvisioningArtifactDetail> ProvisioningArtifactDetails { get; set; } = Collections.List<ProvisioningArtifactDetail>();

    internal static ListProvisioningArtifactsResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        ProvisioningArtifactDetails = reader.List("ProvisioningArtifactDetails", ProvisioningArtifactDetail.FromWire),
    };
}

/// <summary>The answer of ListRecordHistory.</summary>
public partial class ListRecordHistoryResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<RecordDetail> RecordDetails { get; set; } = Collections.List<RecordDetail>();

    internal static ListRecordHistoryResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        RecordDetails = reader.List("RecordDetails", RecordDetail.FromWire),
    };
}

/// <summary>The answer of ListResourcesForTagOption.</summary>
public partial class ListResourcesForTagOptionResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    public List<ResourceDetail> ResourceDetails { get; set; } = Collections.List<ResourceDetail>();

    internal static ListResourcesForTagOptionResponse FromWire(WireReader reader) => new()
    {
        PageToken = reader.String("PageToken"),
        ResourceDetails = reader.List("ResourceDetails", ResourceDetail.FromWire),
    };
}

/// <summary>The answer of ListTagOptions.</summary>
public partial class ListTagOptionsResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    public List<TagOptionDetail> TagOptionDetails { get; set; } = Collections.List<TagOptionDetail>();

    internal static ListTagOptionsResponse FromWire(WireReader reader) => new()
    {
        PageToken = reader.String("PageToken"),
        TagOptionDetails = reader.List("TagOptionDetails", TagOptionDetail.FromWire),
    };
}

/// <summary>The answer of ProvisionProduct.</summary>
public partial class ProvisionProductResponse : AmazonWebServiceResponse
{
    public RecordDetail RecordDetail { get; set; }

    internal static ProvisionProductResponse FromWire(WireReader reader) => new()
    {
        RecordDetail = reader.Structure("RecordDetail", RecordDetail.FromWire),
    };
}

/// <summary>The answer of ScanProvisionedProducts.</summary>
public partial class ScanProvisionedProductsResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<ProvisionedProductDetail> ProvisionedProducts { get; set; } = Collections.List<ProvisionedProductDetail>();

    internal static ScanProvisionedProductsResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        ProvisionedProducts = reader.List("ProvisionedProducts", ProvisionedProductDetail.FromWire),
    };
}

/// <summary>The answer of SearchProducts.</summary>
public partial class SearchProductsResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public Dictionary<string, List<ProductViewAggregationValue>> ProductViewAggregations { get; set; } = Collections.Map<List<ProductViewAggregationValue>>();

    public List<ProductViewSummary> ProductViewSummaries { get; set; } = Collections.List<ProductViewSummary>();

    internal static SearchProductsResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        ProductViewAggregations = reader.Map("ProductViewAggregations", static item => item.ListOf(ProductViewAggregationValue.FromWire)),
        ProductViewSummaries = reader.List("ProductViewSummaries", ProductViewSummary.FromWire),
    };
}

/// <summary>The answer of SearchProductsAsAdmin.</summary>
public partial class SearchProductsAsAdminResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<ProductViewDetail> ProductViewDetails { get; set; } = Collections.List<ProductViewDetail>();

    internal static SearchProductsAsAdminResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        ProductViewDetails = reader.List("ProductViewDetails", ProductViewDetail.FromWire),
    };
}

/// <summary>The answer of SearchProvisionedProducts.</summary>
public partial class SearchProvisionedProductsResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2024 characters.</summary>
    public string NextPageToken { get; set; }

    public List<ProvisionedProductAttribute> ProvisionedProducts { get; set; } = Collections.List<ProvisionedProductAttribute>();

    public int? TotalResultsCount { get; set; }

    internal static SearchProvisionedProductsResponse FromWire(WireReader reader) => new()
    {
        NextPageToken = reader.String("NextPageToken"),
        ProvisionedProducts = reader.List("ProvisionedProducts", ProvisionedProductAttribute.FromWire),
        TotalResultsCount = reader.Integer("TotalResultsCount"),
    };
}

/// <summary>The answer of TerminateProvisionedProduct.</summary>
public partial class TerminateProvisionedProductResponse : AmazonWebServiceResponse
{
    public RecordDetail RecordDetail { get; set; }

    internal static TerminateProvisionedProductResponse FromWire(WireReader reader) => new()
    {
        RecordDetail = reader.Structure("RecordDetail", RecordDetail.FromWire),
    };
}

/// <summary>The answer of UpdateConstraint.</summary>
public partial class UpdateConstraintResponse : AmazonWebServiceResponse
{
    public ConstraintDetail ConstraintDetail { get; set; }

    public string ConstraintParameters { get; set; }

    public Status Status { get; set; }

    internal static UpdateConstraintResponse FromWire(WireReader reader) => new()
    {
        ConstraintDetail = reader.Structure("ConstraintDetail", ConstraintDetail.FromWire),
        ConstraintParameters = reader.String("ConstraintParameters"),
        Status = reader.Word("Status", static word => new Status(word)),
    };
}

/// <summary>The answer of UpdatePortfolio.</summary>
public partial class UpdatePortfolioResponse : AmazonWebServiceResponse
{
    public PortfolioDetail PortfolioDetail { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static UpdatePortfolioResponse FromWire(WireReader reader) => new()
    {
        PortfolioDetail = reader.Structure("PortfolioDetail", PortfolioDetail.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of UpdatePortfolioShare.</summary>
public partial class UpdatePortfolioShareResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 100 characters.</summary>
    public string PortfolioShareToken { get; set; }

    public ShareStatus Status { get; set; }

    internal static UpdatePortfolioShareResponse FromWire(WireReader reader) => new()
    {
        PortfolioShareToken = reader.String("PortfolioShareToken"),
        Status = reader.Word("Status", static word => new ShareStatus(word)),
    };
}

/// <summary>The answer of UpdateProduct.</summary>
public partial class UpdateProductResponse : AmazonWebServiceResponse
{
    public ProductViewDetail ProductViewDetail { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static UpdateProductResponse FromWire(WireReader reader) => new()
    {
        ProductViewDetail = reader.Structure("ProductViewDetail", ProductViewDetail.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of UpdateProvisionedProduct.</summary>
public partial class UpdateProvisionedProductResponse : AmazonWebServiceResponse
{
    public RecordDetail RecordDetail { get; set; }

    internal static UpdateProvisionedProductResponse FromWire(WireReader reader) => new()
    {
        RecordDetail = reader.Structure("RecordDetail", RecordDetail.FromWire),
    };
}

/// <summary>The answer of UpdateProvisioningArtifact.</summary>
public partial class UpdateProvisioningArtifactResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 100 entries.</summary>
    public Dictionary<string, string> Info { get; set; } = Collections.Map<string>();

    public ProvisioningArtifactDetail ProvisioningArtifactDetail { get; set; }

    public Status Status { get; set; }

    internal static UpdateProvisioningArtifactResponse FromWire(WireReader reader) => new()
    {
        Info = reader.Map("Info", static item => item.Text()),
        ProvisioningArtifactDetail = reader.Structure("ProvisioningArtifactDetail", ProvisioningArtifactDetail.FromWire),
        Status = reader.Word("Status", static word => new Status(word)),
    };
}

/// <summary>The answer of UpdateTagOption.</summary>
public partial class UpdateTagOptionResponse : AmazonWebServiceResponse
{
    public TagOptionDetail TagOptionDetail { get; set; }

    internal static UpdateTagOptionResponse FromWire(WireReader reader) => new()
    {
        TagOptionDetail = reader.Structure("TagOptionDetail", TagOptionDetail.FromWire),
    };
}
