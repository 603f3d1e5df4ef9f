using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>TerminateProvisionedProduct: begins to delete its stack; it is gone when the stack is.</summary>
    public JsonObject? TerminateProvisionedProduct(Call call)
    {
        var scope = Scope.Of(call);
        lock (gate)
        {
            var claim = Tokens.Claim(call, "rec-", "TerminateToken");
            if (state.Records.Find(scope.Key(claim.Id)) is { } before)
                return ShownProduct.Answer(before);
            var present = NeedProvisioned(scope, call.Input, "ProvisionedProductId", "ProvisionedProductName");
            RequireIdle(present);
            Tokens.Keep(claim);
            return Begin(scope, Asked(call, claim.Id, ProvisioningRecord.Terminate, present) with
            {
                IgnoreErrors = call.Input.Flag("IgnoreErrors") == true,
                RetainResources = call.Input.Flag("RetainPhysicalResources") == true,
            });
        }
    }
}
