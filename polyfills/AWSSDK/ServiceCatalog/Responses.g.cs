// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceCatalog.Model;

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
