using Pipeline.Sandbox.Templates.Facts;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Holds properties to the facts of their resource type.</summary>
internal sealed class PropertiesCheck(CheckContext context, string type)
{
    private readonly FindingList findings = context.Findings;

    public static void Run(CheckContext context)
    {
        foreach (var resource in context.Template.Resources.Values)
            if (context.Types.Find(resource.Type) is { } facts)
                context.For(resource.LogicalId, () => new PropertiesCheck(context, resource.Type).Resource(resource, facts));
    }

    private void Resource(TemplateResource resource, ResourceType facts)
    {
        var properties = resource.Body["Properties"];
        if (properties is null or MapNode)
            Structure(properties as MapNode ?? new MapNode(resource.Key.Line, resource.Key.Column, []), facts.Properties, "", open: resource.IsCustom);
    }

    private void Structure(MapNode map, IReadOnlyDictionary<string, PropertyFact> facts, string path, bool open = false)
    {
        var generated = map.Incomplete;
        foreach (var entry in map.Entries)
            if (facts.TryGetValue(entry.Name, out var fact))
                Value(entry.Value, fact.Shape, Join(path, entry.Name));
            else if (entry.Name.StartsWith("Fn::", StringComparison.Ordinal))
                generated = true;
            else if (!open && !context.HasMacros)
                findings.Error("T1601", entry.Key, $"{Owner(path)} has no property '{entry.Name}'", findings.Nearest(entry.Name, facts.Keys));
        foreach (var fact in facts.Values)
        {
            if (fact.Required && !generated && map.Find(fact.Name) is null)
                findings.Error("T1602", map, $"{Owner(path)} needs the property '{fact.Name}'");
            if (fact.Deprecated && map.Find(fact.Name) is { } old)
                findings.Warning("T1611", old.Key, $"The property '{fact.Name}' is deprecated");
        }
    }

    private string Owner(string path) => path.Length == 0 ? type : $"{path} of {type}";

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void Value(TemplateNode node, PropertyShape shape, string path)
    {
        if (node is OpaqueNode)
            return;
        if (Functions.Call(node) is { } call)
            Computed(call, shape, path);
        else if (node is ScalarNode { Kind: ScalarKind.Null })
            findings.Error("T1606", node, $"'null' values are not allowed in templates; {path} has no value", "remove the key, or use !Ref AWS::NoValue");
        else if (shape.Kind == PropertyKind.Union)
            Union(node, shape, path);
        else if (!Fits(node, shape))
            findings.Error("T1603", node, $"{path} is {shape.InWords}, not {Words(node)}", shape.Kind == PropertyKind.List && node is not ListNode ? "put it into a list" : null);
        else
            Inside(node, shape, path);
    }

    private void Inside(TemplateNode node, PropertyShape shape, string path)
    {
        switch (node)
        {
            case ScalarNode scalar when shape.Kind == PropertyKind.Json:
                ScalarCheck.Json(context, scalar);
                break;
            case ScalarNode scalar:
                ScalarCheck.Run(context, scalar, shape, path);
                break;
            case ListNode list when shape.Kind == PropertyKind.List:
                List(list, shape, path);
                break;
            case MapNode map when shape.Kind is PropertyKind.Structure or PropertyKind.Tag:
                Structure(map, shape.Members, path);
                break;
            case MapNode map when shape.Kind == PropertyKind.Map:
                foreach (var entry in map.Entries)
                    Value(entry.Value, shape.Element!, Join(path, entry.Name));
                break;
            case MapNode map:
                PolicyDocuments.Check(context, map, type, path);
                foreach (var entry in map.Entries)
                    Value(entry.Value, shape, Join(path, entry.Name));
                break;
            case ListNode list:
                foreach (var item in list.Items)
                    Value(item, shape, path);
                break;
        }
    }

    private void List(ListNode list, PropertyShape shape, string path)
    {
        for (var i = 0; i < list.Items.Count; i++)
            Value(list.Items[i], shape.Element!, $"{path}[{i}]");
        // Members that are functions may vanish or become several.
        if (list.Items.Any(item => Functions.Call(item) is not null))
            return;
        if (list.Items.Count < shape.Min)
            findings.Error("T1609", list, $"{path} has at least {shape.Min} members, here are {list.Items.Count}");
        if (list.Items.Count > shape.Max)
            findings.Error("T1609", list, $"{path} has at most {shape.Max} members, here are {list.Items.Count}");
    }

    // The alternative that the value looks like is the one that was meant.
    private void Union(TemplateNode node, PropertyShape shape, string path)
    {
        if (shape.Alternatives.FirstOrDefault(one => one.Kind == PropertyKind.Union || Fits(node, one)) is { } meant)
            Value(node, meant, path);
        else
            findings.Error("T1603", node, $"{path} is {shape.InWords}, not {Words(node)}");
    }

    private void Computed(FunctionCall call, PropertyShape shape, string path)
    {
        if (call.Name == "Fn::If" && Functions.Members(call.Argument) is [_, var yes, var no])
        {
            Value(yes, shape, path);
            Value(no, shape, path);
            return;
        }
        var result = ResultOf.Node(context.Template, call.Node);
        var wrong = shape.Kind switch
        {
            PropertyKind.List => result == Result.Text,
            PropertyKind.Structure or PropertyKind.Tag or PropertyKind.Map => result is Result.Text or Result.List,
            PropertyKind.Json or PropertyKind.Union => false,
            _ => result == Result.List,
        };
        if (wrong)
            findings.Error("T1603", call.Node, $"{path} is {shape.InWords}, and this {call.Name} gives {(result == Result.List ? "a list" : "a string")}");
    }

    private static bool Fits(TemplateNode node, PropertyShape shape) => node switch
    {
        ScalarNode => shape.Kind is not (PropertyKind.List or PropertyKind.Map or PropertyKind.Structure or PropertyKind.Tag),
        ListNode => shape.Kind is PropertyKind.List or PropertyKind.Json,
        _ => shape.Kind is PropertyKind.Map or PropertyKind.Structure or PropertyKind.Tag or PropertyKind.Json,
    };

    private static string Words(TemplateNode node) => node switch
    {
        ListNode => "a list",
        MapNode => "a mapping",
        ScalarNode { Kind: ScalarKind.Boolean } => "a boolean",
        ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } => "a number",
        _ => "a string",
    };
}
