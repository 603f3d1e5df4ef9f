using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary>A tie between two things: making it twice makes it once, and its id is both of theirs.</summary>
/// <param name="associate">The operation that ties.</param>
/// <param name="disassociate">The operation that unties.</param>
/// <param name="ends">The two members that make up the id.</param>
internal abstract class CatalogAssociation(string associate, string disassociate, (string First, string Second) ends) : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        await context.CatalogAsync(associate, ApiInput.Of("servicecatalog", associate, properties));
        return Made(properties);
    }

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
        before.Count == 0 ? CreateAsync(context, after) : Task.FromResult(Made(after));

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("servicecatalog", disassociate, ApiInput.Of("servicecatalog", disassociate, properties));

    private Made Made(JsonObject properties) => new($"{properties.Text(ends.First)}|{properties.Text(ends.Second)}", []);
}

/// <summary><c>AWS::ServiceCatalog::PortfolioProductAssociation</c>.</summary>
internal sealed class PortfolioProductAssociation() : CatalogAssociation("AssociateProductWithPortfolio", "DisassociateProductFromPortfolio", ("PortfolioId", "ProductId"));

/// <summary><c>AWS::ServiceCatalog::PortfolioPrincipalAssociation</c>.</summary>
internal sealed class PortfolioPrincipalAssociation() : CatalogAssociation("AssociatePrincipalWithPortfolio", "DisassociatePrincipalFromPortfolio", ("PortfolioId", "PrincipalARN"));

/// <summary><c>AWS::ServiceCatalog::TagOptionAssociation</c>.</summary>
internal sealed class TagOptionAssociation() : CatalogAssociation("AssociateTagOptionWithResource", "DisassociateTagOptionFromResource", ("TagOptionId", "ResourceId"));
