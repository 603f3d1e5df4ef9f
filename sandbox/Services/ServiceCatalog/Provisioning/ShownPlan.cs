using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>Plans as answers show them.</summary>
internal static class ShownPlan
{
    private const string Type = "CLOUDFORMATION";

    /// <summary>The answer to the request that makes a plan.</summary>
    public static JsonObject Made(ProvisioningPlan plan) => new()
    {
        ["PlanName"] = plan.Name,
        ["PlanId"] = plan.Id,
        ["ProvisionProductId"] = plan.Aim.Id,
        ["ProvisionedProductName"] = plan.Aim.Name,
        ["ProvisioningArtifactId"] = plan.Aim.ArtifactId,
    };

    public static JsonObject Summary(ProvisioningPlan plan) => new()
    {
        ["PlanName"] = plan.Name,
        ["PlanId"] = plan.Id,
        ["ProvisionProductId"] = plan.Aim.Id,
        ["ProvisionProductName"] = plan.Aim.Name,
        ["PlanType"] = Type,
        ["ProvisioningArtifactId"] = plan.Aim.ArtifactId,
    };

    public static JsonObject Of(ProvisioningPlan plan)
    {
        var shown = Summary(plan);
        shown["CreatedTime"] = plan.Created.Iso();
        shown["UpdatedTime"] = plan.Updated.Iso();
        shown["PathId"] = plan.Aim.PathId;
        shown["ProductId"] = plan.Aim.ProductId;
        shown["Status"] = plan.Status;
        shown["StatusMessage"] = plan.StatusMessage;
        shown["NotificationArns"] = plan.Aim.NotificationArns.ToArray(arn => JsonValue.Create(arn));
        shown["ProvisioningParameters"] = plan.Parameters.ToArray(one => new JsonObject { ["Key"] = one.Key, ["Value"] = one.Value, ["UsePreviousValue"] = one.Previous }.Present());
        shown["Tags"] = TagRules.Write(plan.Aim.Tags);
        return shown.Present();
    }
}
