using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>A resource that no service holds: CloudFormation alone knows its properties, and its id and attributes look like AWS's.</summary>
internal sealed class GenericResource : ResourceHandler
{
    private const int UsualLength = 255;

    public override NameRule? Name(ResourceType? type)
    {
        if (type is null)
            return null;
        var (own, last) = (type.RefProperties is [var reference] ? reference : "", type.Name.Split("::")[^1]);
        foreach (var name in (ReadOnlySpan<string>)[own, last + "Name", "Name"])
            if (type.Properties.TryGetValue(name, out var property))
                return new(name, (int)(property.Shape.Max ?? UsualLength));
        return null;
    }

    public override Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var id = PhysicalIds.Of(context, ResourceTypes.Embedded.Find(context.Type), properties);
        return Task.FromResult(new Made(id, Attributes(context, id, properties)));
    }

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
        Task.FromResult(new Made(physicalId, Attributes(context, physicalId, after)));

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => Task.CompletedTask;

    private static JsonObject Attributes(ResourceContext context, string id, JsonObject properties)
    {
        var attributes = new JsonObject();
        foreach (var name in ResourceTypes.Embedded.Find(context.Type)?.Attributes ?? [])
            if (!name.EndsWith('*'))
                attributes[name] = properties.Copy(name) ?? Attribute(context, name, id);
        return attributes;
    }

    private static string Attribute(ResourceContext context, string name, string id)
    {
        var type = context.Type.Split("::");
        if (name.EndsWith("Arn", StringComparison.Ordinal))
            return id.StartsWith("arn:", StringComparison.Ordinal) ? id : ArnForms.Of(context, context.Chosen);
        if (name == type[^1] + "Name" && id.StartsWith("arn:", StringComparison.Ordinal))
            return context.Chosen;
        return name is "Id" or "Name" || name == type[^1] + "Id" || name == type[^1] + "Name" || name == "GroupId" ? id : $"{id}-{name}";
    }
}
