using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Kms;

public sealed partial class KmsService
{
    /// <summary>EnableKey.</summary>
    public JsonObject? EnableKey(Call call) => Set(call, "KeyState", Enabled);

    /// <summary>DisableKey.</summary>
    public JsonObject? DisableKey(Call call) => Set(call, "KeyState", Disabled);

    /// <summary>ScheduleKeyDeletion, after 7 to 30 days; 30 unless told.</summary>
    public JsonObject? ScheduleKeyDeletion(Call call)
    {
        var days = call.Input.Number("PendingWindowInDays") ?? 30;
        if (days is < 7 or > 30)
            throw new AwsError("ValidationException", "PendingWindowInDays must be between 7 and 30 (inclusive).");
        var date = world.Clock.GetUtcNow().AddDays(days).Iso();
        var key = keys.Change(call, NeedUsable(call).Name, key => key.With(new()
        {
            ["KeyState"] = PendingDeletion,
            ["DeletionDate"] = date,
            ["PendingDeletionWindowInDays"] = days,
        }));
        return new() { ["KeyId"] = key.Arn, ["DeletionDate"] = date, ["KeyState"] = PendingDeletion, ["PendingWindowInDays"] = days };
    }

    /// <summary>CancelKeyDeletion; the key is disabled afterwards.</summary>
    public JsonObject? CancelKeyDeletion(Call call)
    {
        var key = Need(call);
        if (StateOf(key) != PendingDeletion)
            throw new AwsError("KMSInvalidStateException", $"{key.Arn} is not pending deletion.");
        keys.Change(call, key.Name, key => key.With("DeletionDate", null).With("PendingDeletionWindowInDays", null).With("KeyState", Disabled));
        return new() { ["KeyId"] = key.Arn };
    }
}
