using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>Reads resolved properties. What is handed to a service is a copy: the properties themselves are kept.</summary>
internal static class PropertyMembers
{
    /// <summary>A copy of a property, or null.</summary>
    public static JsonNode? Copy(this JsonObject properties, string name) => properties[name]?.DeepClone();

    /// <summary>A property's text, or null.</summary>
    public static string? Text(this JsonObject properties, string name) => properties[name]?.ToString();

    /// <summary>A list of texts; empty when it is absent.</summary>
    public static IReadOnlyList<string> Texts(this JsonObject properties, string name) =>
        properties[name] is JsonArray list ? [.. list.Select(item => item!.ToString())] : [];

    /// <summary>A policy document as text, however it was written.</summary>
    public static string Document(this JsonObject properties, string name) => properties[name] switch
    {
        JsonValue text => text.ToString(),
        { } document => document.ToJsonString(),
        null => "{}",
    };

    /// <summary>True when a property differs between two versions.</summary>
    public static bool Differs(string name, JsonObject before, JsonObject after) => !JsonNode.DeepEquals(before[name], after[name]);
}
