using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>CreateProduct, with its first version.</summary>
    public async Task<JsonObject?> CreateProduct(Call call)
    {
        var scope = Scope.Of(call);
        var (tags, texts) = (TagRules.Read(call.Input, "Tags"), ProductRules.Read(call.Input));
        var known = Tokens.Claim(call, "prod-");
        if (state.Products.Find(scope.Key(known.Id)) is { } before)
            return Created(scope, before);
        var draft = await templates.ReadAsync(call, ProductRules.FirstVersion(call.Input), call.Input.Need("ProductType"));
        lock (gate)
        {
            // Another client may have used the token while the template was being read.
            var claim = Tokens.Claim(call, "prod-");
            if (state.Products.Find(scope.Key(claim.Id)) is not { } product)
            {
                var now = world.Clock.GetUtcNow();
                product = new(claim.Id, Scope.NewId("prodview-"), texts, call.Input.Need("ProductType"), now, tags, claim.Key);
                Tokens.Keep(claim);
                ForgetVersions(scope, product.Id);
                PutVersion(scope, draft, product.Id, Scope.NewId("pa-"), number: 1, token: null);
                // The product comes last: what a kill leaves before it is not seen, and made anew by the retry.
                state.Products.Put(scope.Key(product.Id), product);
            }
            return Created(scope, product);
        }
    }

    /// <summary>DescribeProductAsAdmin, by id or by exact name.</summary>
    public JsonObject? DescribeProductAsAdmin(Call call)
    {
        var scope = Scope.Of(call);
        var product = FindProduct(scope, call.Input);
        return new()
        {
            ["ProductViewDetail"] = Details.View(scope, product, StatusOf(product.Created)),
            ["ProvisioningArtifactSummaries"] = VersionsOf(scope, product.Id).ToArray(Details.Summary),
            ["Tags"] = TagRules.Write(product.Tags),
            ["TagOptions"] = TagOptionsOf(scope, product.Id),
            ["Budgets"] = new JsonArray(),
        };
    }

    /// <summary>UpdateProduct. Members that are absent keep their value.</summary>
    public JsonObject? UpdateProduct(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        lock (gate)
        {
            var present = NeedProduct(scope, id);
            var product = present with
            {
                Texts = ProductRules.Change(present.Texts, call.Input),
                Tags = TagRules.Change(present.Tags, call.Input),
            };
            state.Products.Put(scope.Key(id), product);
            return new()
            {
                ["ProductViewDetail"] = Details.View(scope, product, StatusOf(product.Created)),
                ["Tags"] = TagRules.Write(product.Tags),
            };
        }
    }

    /// <summary>DeleteProduct with all its versions, once it is in no portfolio any more.</summary>
    public JsonObject? DeleteProduct(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        lock (gate)
        {
            var product = NeedProduct(scope, id);
            if (AssociationsOf(scope, id).Any())
                throw Refusals.InUse("Product", id, "Portfolios");
            ForgetTagOptions(scope, id);
            ForgetVersions(scope, id);
            state.Products.Remove(scope.Key(id));
            Tokens.Forget(product.Token);
            return [];
        }
    }

    private JsonObject Created(Scope scope, Product product) => new()
    {
        ["ProductViewDetail"] = Details.View(scope, product, StatusOf(product.Created)),
        ["ProvisioningArtifactDetail"] = Details.Of(VersionsOf(scope, product.Id)[0]),
        ["Tags"] = TagRules.Write(product.Tags),
    };

    private Product FindProduct(Scope scope, JsonObject input, string idMember = "Id", string nameMember = "Name")
    {
        if (input.Text(idMember) is { } id)
            return NeedProduct(scope, id);
        var name = input.Text(nameMember) ?? throw Refusals.Invalid($"Either {idMember} or {nameMember} must be specified.");
        return state.Products.Under(scope.Prefix).Select(row => row.Value).FirstOrDefault(product => product.Texts.Name == name)
            ?? throw Refusals.NotFound("Product", name);
    }
}
