using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The Mappings section: two levels of literal keys over literal values.</summary>
internal static class MappingsCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var (name, mapping) in context.Template.Mappings)
            context.For(name, () => Check(context, name, mapping));
    }

    private static void Check(CheckContext context, string name, MapNode mapping)
    {
        if (Functions.Call(mapping) is not null)
            return;
        if (context.Template.Root["Mappings"] is MapNode section && section[name] is { } body and not (MapNode or OpaqueNode))
            context.Findings.Error("T1301", body, $"The mapping '{name}' has keys over keys over values");
        foreach (var entry in mapping.Entries)
        {
            if (entry.Name == "Fn::Transform")
                continue;
            if (entry.Value is not (MapNode or OpaqueNode))
                context.Findings.Error("T1301", entry.Value, $"'{entry.Name}' of the mapping '{name}' has keys over values");
            else if (entry.Value is MapNode attributes)
                foreach (var attribute in attributes.Entries)
                    Attribute(context, attribute);
            if (entry.Name.Length == 0 || !entry.Name.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-'))
                context.Findings.Error("T1302", entry.Key, $"A mapping's key has letters, digits, periods and hyphens only, '{entry.Name}' has others");
            if (PlainValues.Trap(entry.Key) is { } trap)
                context.Findings.Error("T1607", entry.Key, trap, PlainValues.Advice(entry.Key));
        }
    }

    private static void Attribute(CheckContext context, MapEntry attribute)
    {
        if (attribute.Name.Length == 0 || !attribute.Name.All(char.IsAsciiLetterOrDigit))
            context.Findings.Error("T1302", attribute.Key, $"A mapping's attribute has letters and digits only, '{attribute.Name}' has others");
        IReadOnlyList<TemplateNode> values = attribute.Value is ListNode list ? list.Items : [attribute.Value];
        foreach (var value in values)
            if (value is ScalarNode { Kind: ScalarKind.Null } or MapNode or ListNode)
                context.Findings.Error("T1303", value, Functions.Call(value) is { } call
                    ? $"Mappings hold literals, {call.Name} is not allowed here"
                    : "A mapping's value is a string, a number, a boolean or a list of these");
            else if (value is ScalarNode scalar && PlainValues.Trap(scalar) is { } trap)
                context.Findings.Warning("T1607", scalar, trap, PlainValues.Advice(scalar));
    }
}
