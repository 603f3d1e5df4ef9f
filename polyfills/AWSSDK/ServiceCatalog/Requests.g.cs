// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceCatalog.Model;

/// <summary>The base of all requests to AWS Service Catalog.</summary>
public partial class AmazonServiceCatalogRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of AcceptPortfolioShare.</summary>
public partial class AcceptPortfolioShareRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    public PortfolioShareType PortfolioShareType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("PortfolioId", PortfolioId);
        writer.String("PortfolioShareType", PortfolioShareType);
    }
}

/// <summary>The request of AssociatePrincipalWithPortfolio.</summary>
public partial class AssociatePrincipalWithPortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>Required. 1 to 1000 characters.</summary>
    public string PrincipalARN { get; set; }

    /// <summary>Required.</summary>
    public PrincipalType PrincipalType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("PortfolioId", PortfolioId);
        writer.String("PrincipalARN", PrincipalARN);
        writer.String("PrincipalType", PrincipalType);
    }
}

/// <summary>The request of AssociateProductWithPortfolio.</summary>
public partial class AssociateProductWithPortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string SourcePortfolioId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("PortfolioId", PortfolioId);
        writer.String("ProductId", ProductId);
        writer.String("SourcePortfolioId", SourcePortfolioId);
    }
}

/// <summary>The request of AssociateTagOptionWithResource.</summary>
public partial class AssociateTagOptionWithResourceRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>Required.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string TagOptionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceId", ResourceId);
        writer.String("TagOptionId", TagOptionId);
    }
}

/// <summary>The request of CreateConstraint.</summary>
public partial class CreateConstraintRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>At most 2000 characters.</summary>
    public string Description { get; set; }

    /// <summary>Required. Made up when null, so that a retry is harmless. 1 to 128 characters.</summary>
    public string IdempotencyToken { get; set; }

    /// <summary>Required.</summary>
    public string Parameters { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>Required. 1 to 1024 characters.</summary>
    public string Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Description", Description);
        writer.Token("IdempotencyToken", IdempotencyToken);
        writer.String("Parameters", Parameters);
        writer.String("PortfolioId", PortfolioId);
        writer.String("ProductId", ProductId);
        writer.String("Type", Type);
    }
}

/// <summary>The request of CreatePortfolio.</summary>
public partial class CreatePortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>At most 2000 characters.</summary>
    public string Description { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string DisplayName { get; set; }

    /// <summary>Required. Made up when null, so that a retry is harmless. 1 to 128 characters.</summary>
    public string IdempotencyToken { get; set; }

    /// <summary>Required. 1 to 50 characters.</summary>
    public string ProviderName { get; set; }

    /// <summary>At most 20 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Description", Description);
        writer.String("DisplayName", DisplayName);
        writer.Token("IdempotencyToken", IdempotencyToken);
        writer.String("ProviderName", ProviderName);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreatePortfolioShare.</summary>
public partial class CreatePortfolioShareRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public string AccountId { get; set; }

    public OrganizationNode OrganizationNode { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    public bool? SharePrincipals { get; set; }

    public bool? ShareTagOptions { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("AccountId", AccountId);
        writer.Structure("OrganizationNode", OrganizationNode);
        writer.String("PortfolioId", PortfolioId);
        writer.Boolean("SharePrincipals", SharePrincipals);
        writer.Boolean("ShareTagOptions", ShareTagOptions);
    }
}

/// <summary>The request of CreateProduct.</summary>
public partial class CreateProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Description { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Distributor { get; set; }

    /// <summary>Required. Made up when null, so that a retry is harmless. 1 to 128 characters.</summary>
    public string IdempotencyToken { get; set; }

    /// <summary>Required. At most 8191 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. At most 8191 characters.</summary>
    public string Owner { get; set; }

    /// <summary>Required. At most 8191 characters.</summary>
    public ProductType ProductType { get; set; }

    public ProvisioningArtifactProperties ProvisioningArtifactParameters { get; set; }

    public SourceConnection SourceConnection { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string SupportDescription { get; set; }

    /// <summary>At most 254 characters.</summary>
    public string SupportEmail { get; set; }

    /// <summary>At most 2083 characters.</summary>
    public string SupportUrl { get; set; }

    /// <summary>At most 20 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Description", Description);
        writer.String("Distributor", Distributor);
        writer.Token("IdempotencyToken", IdempotencyToken);
        writer.String("Name", Name);
        writer.String("Owner", Owner);
        writer.String("ProductType", ProductType);
        writer.Structure("ProvisioningArtifactParameters", ProvisioningArtifactParameters);
        writer.Structure("SourceConnection", SourceConnection);
        writer.String("SupportDescription", SupportDescription);
        writer.String("SupportEmail", SupportEmail);
        writer.String("SupportUrl", SupportUrl);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreateProvisioningArtifact.</summary>
public partial class CreateProvisioningArtifactRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. Made up when null, so that a retry is harmless. 1 to 128 characters.</summary>
    public string IdempotencyToken { get; set; }

    /// <summary>Required.</summary>
    public ProvisioningArtifactProperties Parameters { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Token("IdempotencyToken", IdempotencyToken);
        writer.Structure("Parameters", Parameters);
        writer.String("ProductId", ProductId);
    }
}

/// <summary>The request of CreateTagOption.</summary>
public partial class CreateTagOptionRequest : AmazonServiceCatalogRequest, IWireInput
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
}

/// <summary>The request of DeleteConstraint.</summary>
public partial class DeleteConstraintRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
    }
}

/// <summary>The request of DeletePortfolio.</summary>
public partial class DeletePortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
    }
}

/// <summary>The request of DeletePortfolioShare.</summary>
public partial class DeletePortfolioShareRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public string AccountId { get; set; }

    public OrganizationNode OrganizationNode { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("AccountId", AccountId);
        writer.Structure("OrganizationNode", OrganizationNode);
        writer.String("PortfolioId", PortfolioId);
    }
}

/// <summary>The request of DeleteProduct.</summary>
public partial class DeleteProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
    }
}

/// <summary>The request of DeleteProvisioningArtifact.</summary>
public partial class DeleteProvisioningArtifactRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("ProductId", ProductId);
        writer.String("ProvisioningArtifactId", ProvisioningArtifactId);
    }
}

/// <summary>The request of DeleteTagOption.</summary>
public partial class DeleteTagOptionRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Id", Id);
    }
}

/// <summary>The request of DescribeConstraint.</summary>
public partial class DescribeConstraintRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
    }
}

/// <summary>The request of DescribePortfolio.</summary>
public partial class DescribePortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
    }
}

/// <summary>The request of DescribePortfolioShareStatus.</summary>
public partial class DescribePortfolioShareStatusRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioShareToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PortfolioShareToken", PortfolioShareToken);
    }
}

/// <summary>The request of DescribePortfolioShares.</summary>
public partial class DescribePortfolioSharesRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>0 to 100.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>Required.</summary>
    public DescribePortfolioShareType Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("PortfolioId", PortfolioId);
        writer.String("Type", Type);
    }
}

/// <summary>The request of DescribeProduct.</summary>
public partial class DescribeProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Name { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
        writer.String("Name", Name);
    }
}

/// <summary>The request of DescribeProductAsAdmin.</summary>
public partial class DescribeProductAsAdminRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Name { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string SourcePortfolioId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
        writer.String("Name", Name);
        writer.String("SourcePortfolioId", SourcePortfolioId);
    }
}

/// <summary>The request of DescribeProvisionedProduct.</summary>
public partial class DescribeProvisionedProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string Name { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
        writer.String("Name", Name);
    }
}

/// <summary>The request of DescribeProvisioningArtifact.</summary>
public partial class DescribeProvisioningArtifactRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public bool? IncludeProvisioningArtifactParameters { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string ProductName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string ProvisioningArtifactName { get; set; }

    public bool? Verbose { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Boolean("IncludeProvisioningArtifactParameters", IncludeProvisioningArtifactParameters);
        writer.String("ProductId", ProductId);
        writer.String("ProductName", ProductName);
        writer.String("ProvisioningArtifactId", ProvisioningArtifactId);
        writer.String("ProvisioningArtifactName", ProvisioningArtifactName);
        writer.Boolean("Verbose", Verbose);
    }
}

/// <summary>The request of DescribeProvisioningParameters.</summary>
public partial class DescribeProvisioningParametersRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PathId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PathName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string ProductName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string ProvisioningArtifactName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("PathId", PathId);
        writer.String("PathName", PathName);
        writer.String("ProductId", ProductId);
        writer.String("ProductName", ProductName);
        writer.String("ProvisioningArtifactId", ProvisioningArtifactId);
        writer.String("ProvisioningArtifactName", ProvisioningArtifactName);
    }
}

/// <summary>The request of DescribeRecord.</summary>
public partial class DescribeRecordRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Id", Id);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
    }
}

/// <summary>The request of DescribeTagOption.</summary>
public partial class DescribeTagOptionRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Id", Id);
    }
}

/// <summary>The request of DisassociatePrincipalFromPortfolio.</summary>
public partial class DisassociatePrincipalFromPortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>Required. 1 to 1000 characters.</summary>
    public string PrincipalARN { get; set; }

    public PrincipalType PrincipalType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("PortfolioId", PortfolioId);
        writer.String("PrincipalARN", PrincipalARN);
        writer.String("PrincipalType", PrincipalType);
    }
}

/// <summary>The request of DisassociateProductFromPortfolio.</summary>
public partial class DisassociateProductFromPortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("PortfolioId", PortfolioId);
        writer.String("ProductId", ProductId);
    }
}

/// <summary>The request of DisassociateTagOptionFromResource.</summary>
public partial class DisassociateTagOptionFromResourceRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>Required.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string TagOptionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceId", ResourceId);
        writer.String("TagOptionId", TagOptionId);
    }
}

/// <summary>The request of GetProvisionedProductOutputs.</summary>
public partial class GetProvisionedProductOutputsRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>At most 60 items.</summary>
    public List<string> OutputKeys { get; set; } = Collections.List<string>();

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisionedProductId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string ProvisionedProductName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.List("OutputKeys", OutputKeys, static (w, item) => w.Text(item));
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("ProvisionedProductId", ProvisionedProductId);
        writer.String("ProvisionedProductName", ProvisionedProductName);
    }
}

/// <summary>The request of ListAcceptedPortfolioShares.</summary>
public partial class ListAcceptedPortfolioSharesRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>0 to 100.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    public PortfolioShareType PortfolioShareType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("PortfolioShareType", PortfolioShareType);
    }
}

/// <summary>The request of ListConstraintsForPortfolio.</summary>
public partial class ListConstraintsForPortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("PortfolioId", PortfolioId);
        writer.String("ProductId", ProductId);
    }
}

/// <summary>The request of ListLaunchPaths.</summary>
public partial class ListLaunchPathsRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("ProductId", ProductId);
    }
}

/// <summary>The request of ListPortfolioAccess.</summary>
public partial class ListPortfolioAccessRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string OrganizationParentId { get; set; }

    /// <summary>0 to 100.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("OrganizationParentId", OrganizationParentId);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("PortfolioId", PortfolioId);
    }
}

/// <summary>The request of ListPortfolios.</summary>
public partial class ListPortfoliosRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>0 to 100.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
    }
}

/// <summary>The request of ListPortfoliosForProduct.</summary>
public partial class ListPortfoliosForProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>0 to 100.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("ProductId", ProductId);
    }
}

/// <summary>The request of ListPrincipalsForPortfolio.</summary>
public partial class ListPrincipalsForPortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("PortfolioId", PortfolioId);
    }
}

/// <summary>The request of ListProvisioningArtifacts.</summary>
public partial class ListProvisioningArtifactsRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("ProductId", ProductId);
    }
}

/// <summary>The request of ListRecordHistory.</summary>
public partial class ListRecordHistoryRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public AccessLevelFilter AccessLevelFilter { get; set; }

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    public ListRecordHistorySearchFilter SearchFilter { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Structure("AccessLevelFilter", AccessLevelFilter);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.Structure("SearchFilter", SearchFilter);
    }
}

/// <summary>The request of ListResourcesForTagOption.</summary>
public partial class ListResourcesForTagOptionRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    public string ResourceType { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string TagOptionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("ResourceType", ResourceType);
        writer.String("TagOptionId", TagOptionId);
    }
}

/// <summary>The request of ListTagOptions.</summary>
public partial class ListTagOptionsRequest : AmazonServiceCatalogRequest, IWireInput
{
    public ListTagOptionsFilters Filters { get; set; }

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Filters", Filters);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
    }
}

/// <summary>The request of ProvisionProduct.</summary>
public partial class ProvisionProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> NotificationArns { get; set; } = Collections.List<string>();

    /// <summary>1 to 100 characters.</summary>
    public string PathId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PathName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string ProductName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string ProvisionedProductName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string ProvisioningArtifactName { get; set; }

    public List<ProvisioningParameter> ProvisioningParameters { get; set; } = Collections.List<ProvisioningParameter>();

    public ProvisioningPreferences ProvisioningPreferences { get; set; }

    /// <summary>Required. Made up when null, so that a retry is harmless. 1 to 128 characters.</summary>
    public string ProvisionToken { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.List("NotificationArns", NotificationArns, static (w, item) => w.Text(item));
        writer.String("PathId", PathId);
        writer.String("PathName", PathName);
        writer.String("ProductId", ProductId);
        writer.String("ProductName", ProductName);
        writer.String("ProvisionedProductName", ProvisionedProductName);
        writer.String("ProvisioningArtifactId", ProvisioningArtifactId);
        writer.String("ProvisioningArtifactName", ProvisioningArtifactName);
        writer.List("ProvisioningParameters", ProvisioningParameters, static (w, item) => w.Structure(item));
        writer.Structure("ProvisioningPreferences", ProvisioningPreferences);
        writer.Token("ProvisionToken", ProvisionToken);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of ScanProvisionedProducts.</summary>
public partial class ScanProvisionedProductsRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public AccessLevelFilter AccessLevelFilter { get; set; }

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Structure("AccessLevelFilter", AccessLevelFilter);
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
    }
}

/// <summary>The request of SearchProducts.</summary>
public partial class SearchProductsRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public Dictionary<string, List<string>> Filters { get; set; } = Collections.Map<List<string>>();

    /// <summary>0 to 100.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    public ProductViewSortBy SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Map("Filters", Filters, static (w, item) => w.Items(item, static (w, item) => w.Text(item)));
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of SearchProductsAsAdmin.</summary>
public partial class SearchProductsAsAdminRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public Dictionary<string, List<string>> Filters { get; set; } = Collections.Map<List<string>>();

    /// <summary>0 to 20.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    public ProductSource ProductSource { get; set; }

    public ProductViewSortBy SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Map("Filters", Filters, static (w, item) => w.Items(item, static (w, item) => w.Text(item)));
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("PortfolioId", PortfolioId);
        writer.String("ProductSource", ProductSource);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of SearchProvisionedProducts.</summary>
public partial class SearchProvisionedProductsRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public AccessLevelFilter AccessLevelFilter { get; set; }

    public Dictionary<string, List<string>> Filters { get; set; } = Collections.Map<List<string>>();

    /// <summary>0 to 100.</summary>
    public int? PageSize { get; set; }

    /// <summary>At most 2024 characters.</summary>
    public string PageToken { get; set; }

    public string SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Structure("AccessLevelFilter", AccessLevelFilter);
        writer.Map("Filters", Filters, static (w, item) => w.Items(item, static (w, item) => w.Text(item)));
        writer.Integer("PageSize", PageSize);
        writer.String("PageToken", PageToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of TerminateProvisionedProduct.</summary>
public partial class TerminateProvisionedProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public bool? IgnoreErrors { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisionedProductId { get; set; }

    /// <summary>1 to 1224 characters.</summary>
    public string ProvisionedProductName { get; set; }

    public bool? RetainPhysicalResources { get; set; }

    /// <summary>Required. Made up when null, so that a retry is harmless. 1 to 128 characters.</summary>
    public string TerminateToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Boolean("IgnoreErrors", IgnoreErrors);
        writer.String("ProvisionedProductId", ProvisionedProductId);
        writer.String("ProvisionedProductName", ProvisionedProductName);
        writer.Boolean("RetainPhysicalResources", RetainPhysicalResources);
        writer.Token("TerminateToken", TerminateToken);
    }
}

/// <summary>The request of UpdateConstraint.</summary>
public partial class UpdateConstraintRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>At most 2000 characters.</summary>
    public string Description { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    public string Parameters { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("Description", Description);
        writer.String("Id", Id);
        writer.String("Parameters", Parameters);
    }
}

/// <summary>The request of UpdatePortfolio.</summary>
public partial class UpdatePortfolioRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>At most 20 items.</summary>
    public List<Tag> AddTags { get; set; } = Collections.List<Tag>();

    /// <summary>At most 2000 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string DisplayName { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>1 to 50 characters.</summary>
    public string ProviderName { get; set; }

    public List<string> RemoveTags { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.List("AddTags", AddTags, static (w, item) => w.Structure(item));
        writer.String("Description", Description);
        writer.String("DisplayName", DisplayName);
        writer.String("Id", Id);
        writer.String("ProviderName", ProviderName);
        writer.List("RemoveTags", RemoveTags, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of UpdatePortfolioShare.</summary>
public partial class UpdatePortfolioShareRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public string AccountId { get; set; }

    public OrganizationNode OrganizationNode { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string PortfolioId { get; set; }

    public bool? SharePrincipals { get; set; }

    public bool? ShareTagOptions { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("AccountId", AccountId);
        writer.Structure("OrganizationNode", OrganizationNode);
        writer.String("PortfolioId", PortfolioId);
        writer.Boolean("SharePrincipals", SharePrincipals);
        writer.Boolean("ShareTagOptions", ShareTagOptions);
    }
}

/// <summary>The request of UpdateProduct.</summary>
public partial class UpdateProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>At most 20 items.</summary>
    public List<Tag> AddTags { get; set; } = Collections.List<Tag>();

    /// <summary>At most 8191 characters.</summary>
    public string Description { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Distributor { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Name { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string Owner { get; set; }

    public List<string> RemoveTags { get; set; } = Collections.List<string>();

    public SourceConnection SourceConnection { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string SupportDescription { get; set; }

    /// <summary>At most 254 characters.</summary>
    public string SupportEmail { get; set; }

    /// <summary>At most 2083 characters.</summary>
    public string SupportUrl { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.List("AddTags", AddTags, static (w, item) => w.Structure(item));
        writer.String("Description", Description);
        writer.String("Distributor", Distributor);
        writer.String("Id", Id);
        writer.String("Name", Name);
        writer.String("Owner", Owner);
        writer.List("RemoveTags", RemoveTags, static (w, item) => w.Text(item));
        writer.Structure("SourceConnection", SourceConnection);
        writer.String("SupportDescription", SupportDescription);
        writer.String("SupportEmail", SupportEmail);
        writer.String("SupportUrl", SupportUrl);
    }
}

/// <summary>The request of UpdateProvisionedProduct.</summary>
public partial class UpdateProvisionedProductRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PathId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string PathName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>At most 8191 characters.</summary>
    public string ProductName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisionedProductId { get; set; }

    /// <summary>1 to 1224 characters.</summary>
    public string ProvisionedProductName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string ProvisioningArtifactName { get; set; }

    public List<UpdateProvisioningParameter> ProvisioningParameters { get; set; } = Collections.List<UpdateProvisioningParameter>();

    public UpdateProvisioningPreferences ProvisioningPreferences { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>Required. Made up when null, so that a retry is harmless. 1 to 128 characters.</summary>
    public string UpdateToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.String("PathId", PathId);
        writer.String("PathName", PathName);
        writer.String("ProductId", ProductId);
        writer.String("ProductName", ProductName);
        writer.String("ProvisionedProductId", ProvisionedProductId);
        writer.String("ProvisionedProductName", ProvisionedProductName);
        writer.String("ProvisioningArtifactId", ProvisioningArtifactId);
        writer.String("ProvisioningArtifactName", ProvisioningArtifactName);
        writer.List("ProvisioningParameters", ProvisioningParameters, static (w, item) => w.Structure(item));
        writer.Structure("ProvisioningPreferences", ProvisioningPreferences);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.Token("UpdateToken", UpdateToken);
    }
}

/// <summary>The request of UpdateProvisioningArtifact.</summary>
public partial class UpdateProvisioningArtifactRequest : AmazonServiceCatalogRequest, IWireInput
{
    /// <summary>At most 100 characters.</summary>
    public string AcceptLanguage { get; set; }

    public bool? Active { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string Description { get; set; }

    public ProvisioningArtifactGuidance Guidance { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceptLanguage", AcceptLanguage);
        writer.Boolean("Active", Active);
        writer.String("Description", Description);
        writer.String("Guidance", Guidance);
        writer.String("Name", Name);
        writer.String("ProductId", ProductId);
        writer.String("ProvisioningArtifactId", ProvisioningArtifactId);
    }
}

/// <summary>The request of UpdateTagOption.</summary>
public partial class UpdateTagOptionRequest : AmazonServiceCatalogRequest, IWireInput
{
    public bool? Active { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string Id { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("Active", Active);
        writer.String("Id", Id);
        writer.String("Value", Value);
    }
}
