using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.S3;

/// <summary>Lifecycle rules as S3 takes them: CloudFormation writes expirations, transitions and filters flatter.</summary>
internal static class LifecycleRules
{
    public static JsonObject Of(JsonNode? configuration) => new() { ["Rules"] = BucketSettings.Each(configuration!["Rules"], Rule) };

    private static JsonObject Rule(JsonObject rule) => new()
    {
        ["ID"] = rule.Copy("Id"),
        ["Status"] = rule.Copy("Status"),
        ["Filter"] = Filter(rule),
        ["Expiration"] = Expiration(rule),
        ["NoncurrentVersionExpiration"] = rule.Copy("NoncurrentVersionExpiration")
            ?? (rule.Copy("NoncurrentVersionExpirationInDays") is { } days ? new JsonObject { ["NoncurrentDays"] = days } : null),
        ["AbortIncompleteMultipartUpload"] = rule.Copy("AbortIncompleteMultipartUpload"),
        ["Transitions"] = List(rule, "Transitions", "Transition", one => new() { ["Days"] = one.Copy("TransitionInDays"), ["Date"] = one.Copy("TransitionDate"), ["StorageClass"] = one.Copy("StorageClass") }),
        ["NoncurrentVersionTransitions"] = List(rule, "NoncurrentVersionTransitions", "NoncurrentVersionTransition", one =>
            new() { ["NoncurrentDays"] = one.Copy("TransitionInDays"), ["NewerNoncurrentVersions"] = one.Copy("NewerNoncurrentVersions"), ["StorageClass"] = one.Copy("StorageClass") }),
    };

    private static JsonObject Filter(JsonObject rule)
    {
        var parts = new JsonObject();
        foreach (var name in (ReadOnlySpan<string>)["Prefix", "ObjectSizeGreaterThan", "ObjectSizeLessThan"])
            if (rule.Copy(name) is { } value)
                parts[name] = value;
        var tags = rule["TagFilters"] as JsonArray;
        if (parts.Count + (tags?.Count ?? 0) <= 1)
        {
            if (tags is [{ } only])
                parts["Tag"] = only.DeepClone();
            else if (parts.Count == 0)
                parts["Prefix"] = "";
            return parts;
        }
        if (tags is { Count: > 0 })
            parts["Tags"] = tags.DeepClone();
        return new() { ["And"] = parts };
    }

    private static JsonObject? Expiration(JsonObject rule)
    {
        var expiration = new JsonObject();
        foreach (var (property, member) in new[] { ("ExpirationInDays", "Days"), ("ExpirationDate", "Date"), ("ExpiredObjectDeleteMarker", "ExpiredObjectDeleteMarker") })
            if (rule.Copy(property) is { } value)
                expiration[member] = value;
        return expiration.Count == 0 ? null : expiration;
    }

    private static JsonArray? List(JsonObject rule, string many, string single, Func<JsonObject, JsonObject> shape) =>
        rule[many] is { } list ? BucketSettings.Each(list, shape) : rule.Copy(single) is { } one ? BucketSettings.Each(new JsonArray(one), shape) : null;
}
