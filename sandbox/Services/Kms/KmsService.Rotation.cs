using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Kms;

public sealed partial class KmsService
{
    private const int YearlyPeriod = 365;

    /// <summary>EnableKeyRotation, of symmetric keys that KMS made.</summary>
    public JsonObject? EnableKeyRotation(Call call) => Rotate(call, new()
    {
        ["Days"] = call.Input.Number("RotationPeriodInDays") ?? YearlyPeriod,
        ["Since"] = world.Clock.GetUtcNow().Iso(),
    });

    /// <summary>DisableKeyRotation.</summary>
    public JsonObject? DisableKeyRotation(Call call) => Rotate(call, null);

    /// <summary>GetKeyRotationStatus.</summary>
    public JsonObject? GetKeyRotationStatus(Call call)
    {
        var key = Need(call);
        var rotation = key.Body["Rotation"] as JsonObject;
        var answer = new JsonObject { ["KeyId"] = key.Name, ["KeyRotationEnabled"] = rotation is not null && StateOf(key) != PendingDeletion };
        if (rotation is not null)
        {
            var days = rotation.Number("Days") ?? YearlyPeriod;
            answer["RotationPeriodInDays"] = days;
            answer["NextRotationDate"] = DateTimeOffset.Parse(rotation.Need("Since"), null).AddDays(days).Iso();
        }
        return answer;
    }

    private JsonObject Rotate(Call call, JsonObject? rotation)
    {
        var key = NeedUsable(call);
        if (StateOf(key) == Disabled)
            throw new AwsError("DisabledException", $"{key.Arn} is disabled.");
        if (key.Body.Need("KeySpec") != "SYMMETRIC_DEFAULT" || key.Body.Need("Origin") != "AWS_KMS")
            throw new AwsError("UnsupportedOperationException", $"{key.Arn} origin is {key.Body.Text("Origin")} and its spec {key.Body.Text("KeySpec")}, which is not valid for this operation.");
        keys.Change(call, key.Name, present => present.With("Rotation", rotation));
        return [];
    }
}
