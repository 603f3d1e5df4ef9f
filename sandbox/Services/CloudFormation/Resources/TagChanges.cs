using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>How a service speaks of tags.</summary>
/// <param name="Service">The service's model.</param>
/// <param name="Resource">The member that names the resource.</param>
/// <param name="Id">The resource, as that member wants it.</param>
internal sealed record TagChanges(string Service, string Resource, string Id)
{
    public string Add { get; init; } = "TagResource";

    public string Remove { get; init; } = "UntagResource";

    public string Tags { get; init; } = "Tags";

    public string Keys { get; init; } = "TagKeys";

    /// <summary>The words for key and value; null where the service takes a map.</summary>
    public (string Key, string Value)? Words { get; init; } = ("Key", "Value");

    /// <summary>Tags, as the service takes them; null when there are none.</summary>
    public JsonNode? Write(IReadOnlyList<Tag> tags) => tags.Count == 0 ? null : Words is var (key, value)
        ? new JsonArray([.. tags.Select(tag => (JsonNode)new JsonObject { [key] = tag.Key, [value] = tag.Value })])
        : new JsonObject(tags.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));

    /// <summary>Brings a resource from its former tags to its present ones.</summary>
    public async Task ApplyAsync(ResourceContext context, JsonNode? before, JsonNode? after)
    {
        var (old, now) = (context.TagsBefore(before), context.AllTags(after));
        var gone = old.Select(tag => tag.Key).Except(now.Select(tag => tag.Key)).ToList();
        if (gone.Count > 0)
            await context.DoAsync(Service, Remove, new() { [Resource] = Id, [Keys] = new JsonArray([.. gone.Select(key => JsonValue.Create(key))]) });
        if (Write([.. now.Except(old)]) is { } changed)
            await context.DoAsync(Service, Add, new() { [Resource] = Id, [Tags] = changed });
    }
}
