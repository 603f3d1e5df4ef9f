using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>
/// AWS Service Catalog: portfolios and what is published in them. Reading needs no lock; whatever writes decides and writes
/// under one, so that two clients at once neither lose an update nor make a thing twice.
/// </summary>
public sealed partial class ServiceCatalogService(SandboxWorld world) : AwsService("servicecatalog")
{
    // AWS takes a moment to make a product or version available. Clients have to wait for it here too, but not long.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(40);

    private readonly Lock gate = new();
    private readonly CatalogState state = new(world.Store);
    private readonly TemplateLoader templates = new(world);
    private IdempotencyTokens Tokens => field ??= new(state.Tokens, world.Options.PlainIdentifiers);

    private Portfolio NeedPortfolio(Scope scope, string id) =>
        state.Portfolios.Find(scope.Key(id)) ?? throw Refusals.NotFound("Portfolio", id);

    private Product NeedProduct(Scope scope, string id) =>
        state.Products.Find(scope.Key(id)) ?? throw Refusals.NotFound("Product", id);

    private Association NeedAssociation(Scope scope, string portfolioId, string productId) =>
        state.Associations.Find(scope.Key(portfolioId, productId))
        ?? throw Refusals.NotFound($"Product {productId} is not associated with portfolio {portfolioId}.");

    private IEnumerable<Association> AssociationsOf(Scope scope, string productId) => state.Associations.Under(scope.Prefix)
        .Select(row => row.Value)
        .Where(association => association.ProductId == productId);

    private string StatusOf(DateTimeOffset created) => world.Clock.GetUtcNow() - created >= Settling ? "AVAILABLE" : "CREATING";

    private JsonArray TagOptionsOf(Scope scope, string resourceId) => state.TagOptionUses.Under(scope.Key(resourceId, ""))
        .Select(use => state.TagOptions.Find(scope.Key(use.Value.TagOptionId)))
        .OfType<TagOption>()
        .ToArray(Details.Of);
}
