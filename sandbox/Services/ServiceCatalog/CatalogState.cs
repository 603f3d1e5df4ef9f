using System.Text.Json.Serialization;
using Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>The tables of Service Catalog. Keys begin with <c>account/region/</c>; what belongs to a portfolio or product goes on with its id.</summary>
/// <remarks>A table is opened when it is first used: each costs a cold run its record's serialisation.</remarks>
internal sealed class CatalogState(Store store)
{
    private static CatalogJson Json => CatalogJson.Default;

    public Table<Portfolio> Portfolios => field ??= store.Table("servicecatalog/portfolios", Json.Portfolio);

    public Table<Product> Products => field ??= store.Table("servicecatalog/products", Json.Product);

    /// <summary>Versions by product and version id.</summary>
    public Table<ProvisioningArtifact> Artifacts => field ??= store.Table("servicecatalog/artifacts", Json.ProvisioningArtifact);

    /// <summary>Template texts by their hash; the same for every account.</summary>
    public Table<TemplateBody> Templates => field ??= store.Table("servicecatalog/templates", Json.TemplateBody);

    /// <summary>Associations by portfolio and product id.</summary>
    public Table<Association> Associations => field ??= store.Table("servicecatalog/associations", Json.Association);

    /// <summary>Principals by portfolio id, type and ARN.</summary>
    public Table<Principal> Principals => field ??= store.Table("servicecatalog/principals", Json.Principal);

    public Table<Constraint> Constraints => field ??= store.Table("servicecatalog/constraints", Json.Constraint);

    public Table<TagOption> TagOptions => field ??= store.Table("servicecatalog/tag-options", Json.TagOption);

    /// <summary>Uses of tag options by resource id and tag option id.</summary>
    public Table<TagOptionUse> TagOptionUses => field ??= store.Table("servicecatalog/tag-option-uses", Json.TagOptionUse);

    /// <summary>Shares by portfolio id, type and recipient.</summary>
    public Table<PortfolioShare> Shares => field ??= store.Table("servicecatalog/shares", Json.PortfolioShare);

    /// <summary>Tokens by operation and token.</summary>
    public Table<TokenUse> Tokens => field ??= store.Table("servicecatalog/tokens", Json.TokenUse);

    public Table<ProvisionedProduct> Provisioned => field ??= store.Table("servicecatalog/provisioned-products", Json.ProvisionedProduct);

    public Table<ProvisioningRecord> Records => field ??= store.Table("servicecatalog/records", Json.ProvisioningRecord);

    public Table<ProvisioningPlan> Plans => field ??= store.Table("servicecatalog/plans", Json.ProvisioningPlan);

    /// <summary>The template of a provisioned product's version; empty when the version is gone.</summary>
    public string TemplateOf(Scope here, ProvisionedProduct product) =>
        Artifacts.Find(here.Of(product.Owner).Key(product.ProductId, product.ArtifactId)) is { } version ? Templates.Find(version.Template)?.Text ?? "" : "";
}

/// <summary>The records' serialisation, generated when the sandbox is compiled so that a run does not have to.</summary>
[JsonSerializable(typeof(Portfolio))]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(ProvisioningArtifact))]
[JsonSerializable(typeof(TemplateBody))]
[JsonSerializable(typeof(Association))]
[JsonSerializable(typeof(Principal))]
[JsonSerializable(typeof(Constraint))]
[JsonSerializable(typeof(TagOption))]
[JsonSerializable(typeof(TagOptionUse))]
[JsonSerializable(typeof(PortfolioShare))]
[JsonSerializable(typeof(TokenUse))]
[JsonSerializable(typeof(ProvisionedProduct))]
[JsonSerializable(typeof(ProvisioningRecord))]
[JsonSerializable(typeof(ProvisioningPlan))]
internal sealed partial class CatalogJson : JsonSerializerContext;
