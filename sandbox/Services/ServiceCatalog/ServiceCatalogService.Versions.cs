using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>CreateProvisioningArtifact: a new version. Nothing keeps two versions from having one name; only the token does.</summary>
    public async Task<JsonObject?> CreateProvisioningArtifact(Call call)
    {
        var (scope, productId) = (Scope.Of(call), call.Input.Need("ProductId"));
        var product = NeedProduct(scope, productId);
        var known = Tokens.Claim(call, "pa-");
        if (state.Artifacts.Find(scope.Key(productId, known.Id)) is { } before)
            return WithInfo(before);
        var draft = await templates.ReadAsync(call, call.Input.Object("Parameters"), product.Type);
        lock (gate)
        {
            NeedProduct(scope, productId);
            var claim = Tokens.Claim(call, "pa-");
            if (state.Artifacts.Find(scope.Key(productId, claim.Id)) is not { } version)
            {
                var present = VersionsOf(scope, productId);
                Quotas.Check(present.Count, Quotas.VersionsPerProduct, "provisioning artifacts per product");
                Tokens.Keep(claim);
                version = PutVersion(scope, draft, productId, claim.Id, number: present.Count == 0 ? 1 : present[^1].Number + 1, claim.Key);
            }
            return WithInfo(version);
        }
    }

    /// <summary>ListProvisioningArtifacts, all of them, oldest first.</summary>
    public JsonObject? ListProvisioningArtifacts(Call call)
    {
        var (scope, productId) = (Scope.Of(call), call.Input.Need("ProductId"));
        NeedProduct(scope, productId);
        return new() { ["ProvisioningArtifactDetails"] = VersionsOf(scope, productId).ToArray(Details.Of) };
    }

    /// <summary>DescribeProvisioningArtifact, by ids or by names.</summary>
    public JsonObject? DescribeProvisioningArtifact(Call call)
    {
        var scope = Scope.Of(call);
        var version = FindVersion(scope, FindProduct(scope, call.Input, "ProductId", "ProductName"), call.Input);
        var answer = WithInfo(version);
        if (call.Input.Flag("Verbose") != true)
            answer.Remove("Info");
        if (call.Input.Flag("IncludeProvisioningArtifactParameters") == true)
            answer["ProvisioningArtifactParameters"] = TemplateParameters.Of(TextOf(version));
        return answer;
    }

    /// <summary>UpdateProvisioningArtifact: name, description, guidance, active. The template of a version never changes.</summary>
    public JsonObject? UpdateProvisioningArtifact(Call call)
    {
        var (scope, productId) = (Scope.Of(call), call.Input.Need("ProductId"));
        lock (gate)
        {
            var present = FindVersion(scope, NeedProduct(scope, productId), call.Input);
            var version = present with
            {
                Name = call.Input.Text("Name") ?? present.Name,
                Description = call.Input.Text("Description") ?? present.Description,
                Active = call.Input.Flag("Active") ?? present.Active,
                Guidance = call.Input.Text("Guidance") ?? present.Guidance,
            };
            state.Artifacts.Put(scope.Key(productId, version.Id), version);
            return WithInfo(version);
        }
    }

    /// <summary>DeleteProvisioningArtifact; a product keeps at least one version.</summary>
    public JsonObject? DeleteProvisioningArtifact(Call call)
    {
        var (scope, productId) = (Scope.Of(call), call.Input.Need("ProductId"));
        lock (gate)
        {
            var version = FindVersion(scope, NeedProduct(scope, productId), call.Input);
            if (VersionsOf(scope, productId).Count == 1)
                throw new AwsError("ResourceInUseException", $"Provisioning artifact {version.Id} is the only one of product {productId} and cannot be deleted.");
            state.Artifacts.Remove(scope.Key(productId, version.Id));
            Tokens.Forget(version.Token);
            return [];
        }
    }

    private List<ProvisioningArtifact> VersionsOf(Scope scope, string productId) =>
        [.. state.Artifacts.Under(scope.Key(productId, "")).Select(row => row.Value).OrderBy(version => version.Number)];

    private ProvisioningArtifact FindVersion(Scope scope, Product product, JsonObject input)
    {
        if (input.Text("ProvisioningArtifactId") is { } id)
            return state.Artifacts.Find(scope.Key(product.Id, id)) ?? throw Refusals.NotFound("Provisioning artifact", id);
        var name = input.Text("ProvisioningArtifactName") ?? throw Refusals.Invalid("Either ProvisioningArtifactId or ProvisioningArtifactName must be specified.");
        return VersionsOf(scope, product.Id).FirstOrDefault(version => version.Name == name) ?? throw Refusals.NotFound("Provisioning artifact", name);
    }

    private ProvisioningArtifact PutVersion(Scope scope, VersionDraft draft, string productId, string id, int number, string? token)
    {
        var version = new ProvisioningArtifact(
            id, productId, number, draft.Name ?? id, draft.Description, draft.Type, draft.Source, draft.TemplateKey, world.Clock.GetUtcNow(), token);
        state.Templates.Change(draft.TemplateKey, present => present ?? new(draft.Template));
        state.Artifacts.Put(scope.Key(productId, id), version);
        return version;
    }

    private void ForgetVersions(Scope scope, string productId)
    {
        foreach (var version in VersionsOf(scope, productId))
        {
            state.Artifacts.Remove(scope.Key(productId, version.Id));
            Tokens.Forget(version.Token);
        }
    }

    private string TextOf(ProvisioningArtifact version) => state.Templates.Find(version.Template)?.Text ?? "";

    private JsonObject WithInfo(ProvisioningArtifact version) => new()
    {
        ["ProvisioningArtifactDetail"] = Details.Of(version),
        ["Info"] = new JsonObject { [version.Source.Key == "LoadTemplateFromURL" ? "TemplateUrl" : version.Source.Key] = version.Source.Value },
        ["Status"] = StatusOf(version.Created),
    };
}
