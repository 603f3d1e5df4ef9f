using Pipeline.Sandbox.Templates.Facts;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The attributes of resources other than their properties' facts.</summary>
internal static class ResourcesCheck
{
    private static readonly string[] Attributes =
    [
        "Type", "Properties", "DependsOn", "Condition", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy", "Metadata", "Description",
    ];

    public static void Run(CheckContext context)
    {
        foreach (var resource in context.Template.Resources.Values)
            context.For(resource.LogicalId, () => Check(context, resource));
    }

    private static void Check(CheckContext context, TemplateResource resource)
    {
        if ((context.Template.Root["Resources"] as MapNode)?[resource.LogicalId] is not MapNode)
        {
            context.Findings.Error("T1505", resource.Body, $"The resource '{resource.LogicalId}' is a mapping with at least a Type");
            return;
        }
        context.Keys(resource.Body, "T1506", "A resource", resource.IsCustom ? [.. Attributes, "Version"] : Attributes);
        Type(context, resource);
        Depends(context, resource);
        if (context.Literal(resource.Body["Condition"], "T1507", "A resource's Condition") is { } condition)
            context.UseCondition(condition);
        Policies.Check(context, resource);
        foreach (var name in new[] { "Properties", "Metadata", "CreationPolicy", "UpdatePolicy" })
            if (resource.Body[name] is { } value)
                Attribute(context, resource, name, value);
    }

    private static void Attribute(CheckContext context, TemplateResource resource, string name, TemplateNode value)
    {
        if (value is not (MapNode or OpaqueNode))
            context.Findings.Error("T1506", value, $"{name} is a mapping");
        if (name == "Metadata" && value is MapNode metadata)
            foreach (var entry in metadata.Entries.Where(entry => entry.Value is ScalarNode { Kind: ScalarKind.Null }))
                context.Findings.Error("T1606", entry.Value, $"'null' values are not allowed in templates; {entry.Name} has no value", "quote a text that holds a comma, or remove the key");
        new FunctionWalk(context, Place.Properties, resource.Condition).Value(value);
    }

    private static void Type(CheckContext context, TemplateResource resource)
    {
        if (resource.Body["Type"] is not { } type)
        {
            if (!resource.Body.Incomplete)
                context.Findings.Error("T1501", resource.Key, $"The resource '{resource.LogicalId}' has no Type");
            return;
        }
        if (context.Literal(type, "T1501", "A resource's Type") is not { } name)
            return;
        var serverless = name.Value.StartsWith("AWS::Serverless::", StringComparison.Ordinal);
        if (context.Types.Exists(name.Value) && !serverless)
            return;
        if (ResourceTypes.IsThirdParty(name.Value))
            context.Findings.Add(new("T1508", Severity.Info, $"The type {name.Value} is not AWS's; its properties are not checked", type.Line, type.Column, resource.LogicalId));
        else if (!context.HasMacros)
            context.Findings.Error("T1502", type, $"There is no resource type {name.Value}", serverless
                ? "add 'Transform: AWS::Serverless-2016-10-31'"
                : context.Findings.Nearest(name.Value, context.Types.Names()));
    }

    private static void Depends(CheckContext context, TemplateResource resource)
    {
        if (resource.Body["DependsOn"] is not { } depends)
            return;
        IReadOnlyList<TemplateNode> names = depends is ListNode list ? list.Items : [depends];
        foreach (var node in names)
            if (context.Literal(node, "T1507", "DependsOn") is { } name && !context.HasMacros && !context.Template.Resources.ContainsKey(name.Value))
                context.Findings.Error("T1503", name, $"DependsOn names '{name.Value}', and there is no such resource", context.Findings.Nearest(name.Value, context.Template.Resources.Keys));
    }
}
