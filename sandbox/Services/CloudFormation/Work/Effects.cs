using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Resources;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>What an update does to a resource.</summary>
internal enum Effect { None, Update, Replace }

/// <summary>Decides what an update does to a resource.</summary>
internal static class Effects
{
    /// <summary>What a change of properties and stack tags does.</summary>
    public static Effect Of(ResourceType? type, Former before, JsonObject after, IReadOnlyList<Tag> tags)
    {
        var changes = PropertyChanges.Between(type, before.Properties, after);
        // A custom resource is replaced by its function's answer, not by a property.
        if (PropertyChanges.Replaces(changes) == Replacement.Always && type!.Name != ResourceHandlers.Custom)
            return Effect.Replace;
        return changes.Count > 0 || type?.Name == Changes.NestedStacks.Type || TakesTags(type) && !before.Tags.SequenceEqual(tags) ? Effect.Update : Effect.None;
    }

    /// <summary>Whether the stack's tags reach resources of a type.</summary>
    public static bool TakesTags(ResourceType? type) => type?.Properties.ContainsKey("Tags") == true;
}
