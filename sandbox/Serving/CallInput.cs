using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Serving;

/// <summary>Reads members of a validated request: types already hold, so what is there can be taken as it should be.</summary>
public static class CallInput
{
    /// <summary>A required string.</summary>
    public static string Text(this Call call, string member) => call.Input[member]!.GetValue<string>();

    /// <summary>An optional string; null when absent.</summary>
    public static string? Optional(this Call call, string member) => call.Input[member]?.GetValue<string>();

    /// <summary>An optional whole number.</summary>
    public static int? Number(this Call call, string member) => call.Input[member] is { } value ? (int)value.AsLong() : null;

    /// <summary>An optional truth value; null when absent.</summary>
    public static bool? Flag(this Call call, string member) => call.Input[member]?.GetValue<bool>();

    /// <summary>An optional list of strings; empty when absent.</summary>
    public static IReadOnlyList<string> Texts(this Call call, string member) =>
        call.Input[member] is JsonArray list ? [.. list.Select(item => item!.GetValue<string>())] : [];

    /// <summary>An optional list of structures; empty when absent.</summary>
    public static IEnumerable<JsonObject> Structures(this Call call, string member) =>
        call.Input[member] is JsonArray list ? list.OfType<JsonObject>() : [];

    /// <summary>The tags of a member that is a list of <c>Key</c> and <c>Value</c>.</summary>
    public static IReadOnlyList<Tag> Tags(this Call call, string member = "Tags") =>
        [.. call.Structures(member).Select(tag => new Tag(tag["Key"]!.GetValue<string>(), tag["Value"]?.GetValue<string>() ?? ""))];

    /// <summary>A number as a long, however it is stored: a JSON text, a form field and C# code differ in that.</summary>
    public static long AsLong(this JsonNode value) =>
        value.AsValue().TryGetValue<long>(out var whole) ? whole
        : value.AsValue().TryGetValue<int>(out var small) ? small
        : (long)value.GetValue<double>();
}
