using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>A change of a change set as a plan shows it: the same, in capital letters.</summary>
internal static class PlannedChange
{
    public static JsonObject Of(JsonObject change) => new JsonObject
    {
        ["Action"] = Loud(change, "Action"),
        ["LogicalResourceId"] = change.Text("LogicalResourceId"),
        ["PhysicalResourceId"] = change.Text("PhysicalResourceId"),
        ["ResourceType"] = change.Text("ResourceType"),
        ["Replacement"] = Loud(change, "Replacement"),
        ["Scope"] = change.Texts("Scope").ToArray(one => JsonValue.Create(one.ToUpperInvariant())),
        ["Details"] = change.Objects("Details").ToArray(Detail),
    }.Present();

    private static JsonObject Detail(JsonObject detail)
    {
        var target = detail.Object("Target");
        return new JsonObject
        {
            ["Target"] = new JsonObject
            {
                ["Attribute"] = Loud(target, "Attribute"),
                ["Name"] = target.Text("Name"),
                ["RequiresRecreation"] = Loud(target, "RequiresRecreation"),
            }.Present(),
            ["Evaluation"] = Loud(detail, "Evaluation"),
            ["CausingEntity"] = detail.Text("CausingEntity"),
        }.Present();
    }

    private static string? Loud(JsonObject members, string name) => members.Text(name)?.ToUpperInvariant();
}
