using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.KMS;

/// <summary><c>AWS::KMS::Key</c>.</summary>
internal sealed class Key : ResourceHandler
{
    private const int UsualWindow = 30;

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("kms", "CreateKey", properties);
        input["Policy"] = properties["KeyPolicy"] is null ? null : properties.Document("KeyPolicy");
        input["Tags"] = TagsOf("").Write(context.FirstTags(properties["Tags"]));
        var key = (await context.DoAsync("kms", "CreateKey", input))["KeyMetadata"]!;
        var id = key["KeyId"]!.GetValue<string>();
        context.Begun(id);
        await SwitchAsync(context, id, new() { ["Enabled"] = true }, properties);
        return Made(key);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        if (PropertyMembers.Differs("Description", before, after))
            await context.DoAsync("kms", "UpdateKeyDescription", new() { ["KeyId"] = physicalId, ["Description"] = after.Copy("Description") ?? "" });
        if (PropertyMembers.Differs("KeyPolicy", before, after) && after["KeyPolicy"] is not null)
            await context.DoAsync("kms", "PutKeyPolicy", new() { ["KeyId"] = physicalId, ["PolicyName"] = "default", ["Policy"] = after.Document("KeyPolicy"), ["BypassPolicyLockoutSafetyCheck"] = after.Copy("BypassPolicyLockoutSafetyCheck") });
        await SwitchAsync(context, physicalId, before, after);
        await TagsOf(physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return Made((await context.DoAsync("kms", "DescribeKey", new() { ["KeyId"] = physicalId }))["KeyMetadata"]!);
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        var key = await context.UnlessGoneAsync("kms", "DescribeKey", new() { ["KeyId"] = physicalId });
        if (key?["KeyMetadata"]?["KeyState"]?.GetValue<string>() is not (null or "PendingDeletion"))
            await context.UnlessGoneAsync("kms", "ScheduleKeyDeletion", new() { ["KeyId"] = physicalId, ["PendingWindowInDays"] = properties.Copy("PendingWindowInDays") ?? UsualWindow });
    }

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected)
    {
        if ((await context.UnlessGoneAsync("kms", "DescribeKey", new() { ["KeyId"] = physicalId }))?["KeyMetadata"] is not JsonObject key || key.Text("KeyState") == "PendingDeletion")
            return Live.Gone;
        var live = expected.DeepClone().AsObject();
        foreach (var member in (ReadOnlySpan<string>)["Description", "Enabled", "KeySpec", "KeyUsage", "MultiRegion", "Origin"])
            if (expected.ContainsKey(member))
                live.With(member, key.Copy(member));
        if (expected.ContainsKey("KeyPolicy"))
            live["KeyPolicy"] = LiveProperties.Parsed((await context.DoAsync("kms", "GetKeyPolicy", new() { ["KeyId"] = physicalId }))["Policy"]!.GetValue<string>());
        if (expected.ContainsKey("EnableKeyRotation"))
            live["EnableKeyRotation"] = (await context.DoAsync("kms", "GetKeyRotationStatus", new() { ["KeyId"] = physicalId })).Copy("KeyRotationEnabled");
        if (expected["Tags"] is { } tags)
            live.With("Tags", LiveProperties.OwnTags(context, tags, (await context.DoAsync("kms", "ListResourceTags", new() { ["KeyId"] = physicalId }))["Tags"], ("TagKey", "TagValue")));
        return new(live);
    }

    /// <summary>KMS gives the id, so that a key whose making was interrupted is found by its tags.</summary>
    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var keys = (await context.DoAsync("kms", "ListKeys", new() { ["Limit"] = 1000 }))["Keys"]!.AsArray();
        foreach (var id in keys.Select(key => key!["KeyId"]!.GetValue<string>()))
        {
            var tags = (await context.DoAsync("kms", "ListResourceTags", new() { ["KeyId"] = id }))["Tags"]!.AsArray();
            if (context.SystemTags.All(own => tags.Any(tag => tag!["TagKey"]!.GetValue<string>() == own.Key && tag["TagValue"]!.GetValue<string>() == own.Value)))
                return id;
        }
        return null;
    }

    private static async Task SwitchAsync(ResourceContext context, string id, JsonObject before, JsonObject after)
    {
        var (enabled, wasEnabled) = (after["Enabled"]?.GetValue<bool>() ?? true, before["Enabled"]?.GetValue<bool>() ?? true);
        if (enabled && !wasEnabled)
            await context.DoAsync("kms", "EnableKey", new() { ["KeyId"] = id });
        if (PropertyMembers.Differs("EnableKeyRotation", before, after) || PropertyMembers.Differs("RotationPeriodInDays", before, after))
        {
            var rotates = after["EnableKeyRotation"]?.GetValue<bool>() == true;
            await context.DoAsync("kms", rotates ? "EnableKeyRotation" : "DisableKeyRotation", new() { ["KeyId"] = id, ["RotationPeriodInDays"] = rotates ? after.Copy("RotationPeriodInDays") : null });
        }
        if (!enabled && wasEnabled)
            await context.DoAsync("kms", "DisableKey", new() { ["KeyId"] = id });
    }

    private static TagChanges TagsOf(string id) => new("kms", "KeyId", id) { Words = ("TagKey", "TagValue") };

    private static Made Made(JsonNode key) => new(key["KeyId"]!.GetValue<string>(), new() { ["Arn"] = key["Arn"]!.DeepClone(), ["KeyId"] = key["KeyId"]!.DeepClone() });
}
