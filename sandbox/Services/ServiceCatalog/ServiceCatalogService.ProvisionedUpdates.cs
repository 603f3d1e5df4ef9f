using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>UpdateProvisionedProduct: another version, path, parameters or tags.</summary>
    public JsonObject? UpdateProvisionedProduct(Call call)
    {
        var scope = Scope.Of(call);
        lock (gate)
        {
            var claim = Tokens.Claim(call, "rec-", "UpdateToken");
            if (state.Records.Find(scope.Key(claim.Id)) is { } before)
                return ShownProduct.Answer(before);
            var aim = Updated(scope, call, NeedProvisioned(scope, call.Input, "ProvisionedProductId", "ProvisionedProductName"));
            Tokens.Keep(claim);
            return Begin(scope, Asked(call, claim.Id, ProvisioningRecord.Update, aim));
        }
    }

    /// <summary>UpdateProvisionedProductProperties: who owns it, and the role that it is updated and terminated with.</summary>
    public JsonObject? UpdateProvisionedProductProperties(Call call)
    {
        var (scope, asked) = (Scope.Of(call), call.Input.Object("ProvisionedProductProperties"));
        lock (gate)
        {
            var claim = Tokens.Claim(call, "rec-");
            var present = NeedProvisioned(scope, call.Input, "ProvisionedProductId", "");
            if (state.Records.Find(scope.Key(claim.Id)) is not { } record)
            {
                RequireIdle(present);
                var aim = present with { User = Owner(asked.Text("OWNER")) ?? present.User, LaunchRole = Role(asked.Text("LAUNCH_ROLE")) ?? present.LaunchRole };
                Tokens.Keep(claim);
                record = Asked(call, claim.Id, "UPDATE_PROVISIONED_PRODUCT_PROPERTIES", aim) with { Status = "SUCCEEDED" };
                // Nothing is to be done to the stack, so that it is done at once.
                state.Provisioned.Put(scope.Key(aim.Id), aim with { LastRecord = claim.Id, Session = asked.Text("OWNER") ?? present.Session });
                state.Records.Put(scope.Key(claim.Id), record);
            }
            return new()
            {
                ["ProvisionedProductId"] = present.Id,
                ["ProvisionedProductProperties"] = asked.DeepClone(),
                ["RecordId"] = record.Id,
                ["Status"] = record.Status,
            };
        }
    }

    private ProvisionedProduct Updated(Scope scope, Call call, ProvisionedProduct present)
    {
        RequireIdle(present);
        var input = (JsonObject)call.Input.DeepClone();
        if (input["ProductId"] is null && input["ProductName"] is null)
            input["ProductId"] = present.ProductId;
        var (owner, product) = FindLaunchable(scope, input);
        if (input["ProvisioningArtifactId"] is null && input["ProvisioningArtifactName"] is null)
            input["ProvisioningArtifactId"] = present.ArtifactId;
        var version = FindLaunchableVersion(owner, product, input);
        if (input["PathId"] is null && input["PathName"] is null && product.Id == present.ProductId)
            input["PathId"] = present.PathId;
        var path = ChoosePath(scope, owner, product.Id, call with { Input = input });
        RequireStack(product, path, call);
        return present with
        {
            Owner = owner.Account,
            ProductId = product.Id,
            ArtifactId = version.Id,
            PortfolioId = path.Portfolio.Id,
            PathId = path.Id,
            LaunchRole = LaunchRoleOf(scope, path),
            Tags = call.Input["Tags"] is null ? present.Tags : ChangedTags(call, path),
        };
    }

    // https://docs.aws.amazon.com/servicecatalog/latest/adminguide/constraints-resourceupdate.html
    private IReadOnlyList<Tag> ChangedTags(Call call, LaunchPath path)
    {
        var allowed = ConstraintsOf(path.Owner, path.Portfolio.Id, path.Association.ProductId)
            .Where(one => one.Type == "RESOURCE_UPDATE")
            .Any(one => JsonNode.Parse(one.Parameters)!.AsObject().Object("Properties").Text("TagUpdateOnProvisionedProduct") == "ALLOWED");
        return allowed ? TagChoice.Of(TagChoice.Read(call.Input), path.Options) : throw Refusals.Invalid(
            $"Tag updates are not allowed for product {path.Association.ProductId}: it has no RESOURCE_UPDATE constraint with TagUpdateOnProvisionedProduct ALLOWED.");
    }

    private static void RequireIdle(ProvisionedProduct product)
    {
        if (product.IsBusy)
            throw new AwsError("InvalidStateException", $"Provisioned product {product.Id} is in status {product.Status}. Wait until the request under way has ended.");
    }

    private static string? Owner(string? arn) => arn is null || arn.Split(':', 6) is ["arn", _, "iam" or "sts", "", { Length: 12 }, { Length: > 0 }] ? arn
        : throw Refusals.Invalid($"Invalid OWNER {arn}: it must be the ARN of a user, a role or a role's session.");

    private static string? Role(string? arn) => arn is null || arn.Split(':', 6) is ["arn", _, "iam", "", { Length: 12 }, var role] && role.StartsWith("role/", StringComparison.Ordinal) ? arn
        : throw Refusals.Invalid($"Invalid LAUNCH_ROLE {arn}: it must be the ARN of a role.");
}
