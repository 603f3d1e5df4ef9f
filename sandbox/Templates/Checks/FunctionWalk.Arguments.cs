using System.Globalization;
using System.Net;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

// The functions over texts, lists, mappings and networks: how many arguments, and of what kind.
internal sealed partial class FunctionWalk
{
    private void Arguments(FunctionCall call)
    {
        switch (call.Name)
        {
            case "Fn::Join" or "Fn::Split":
                if (Arguments(call, 2, 2) is [var delimiter, var rest])
                {
                    Delimiter(delimiter, call.Name);
                    Expect(rest, call.Name == "Fn::Join" ? Result.List : Result.Text, $"The second argument of {call.Name}");
                }
                break;
            case "Fn::Select":
                if (Arguments(call, 2, 2) is [var index, var list])
                    Select(index, list);
                break;
            case "Fn::FindInMap":
                FindInMap(call);
                return;
            case "Fn::Cidr":
                Cidr(Arguments(call, 2, 3));
                break;
            case "Fn::ImportValue":
                Import(call.Argument);
                return;
            case "Fn::Base64":
                Expect(call.Argument, Result.Text, "The argument of Fn::Base64");
                Value(call.Argument);
                return;
            default:
                Named(call);
                return;
        }
        Members(call.Argument);
    }

    private void Expect(TemplateNode node, Result wanted, string what)
    {
        var actual = ResultOf.Node(template, node);
        if (actual != Result.Unknown && actual != wanted)
            findings.Error("T1705", node, $"{what} is {(wanted == Result.List ? "a list" : "a string")}, not {Words(actual)}");
    }

    private static string Words(Result result) => result switch { Result.List => "a list", Result.Text => "a string", _ => "a mapping" };

    private void Delimiter(TemplateNode node, string function)
    {
        if (context.Literal(node, "T1705", $"The delimiter of {function}") is { Value.Length: 0 } && function == "Fn::Split")
            findings.Error("T1705", node, "The delimiter of Fn::Split may not be empty");
    }

    private void Select(TemplateNode index, TemplateNode list)
    {
        Expect(list, Result.List, "The second argument of Fn::Select");
        if (index is ScalarNode scalar)
        {
            if (!int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
                findings.Error("T1705", index, $"The index of Fn::Select is a whole number from 0, not '{scalar.Value}'");
            else if (list is ListNode { Items: var items } && position >= items.Count)
                findings.Error("T1706", index, $"Fn::Select asks for index {position} of a list of {items.Count}", "the first index is 0");
        }
        else if (Functions.Call(index) is { Name: not ("Ref" or "Fn::FindInMap") } call && !template.HasLanguageExtensions)
            findings.Error("T1705", index, $"The index of Fn::Select is a number, Ref or Fn::FindInMap, not {call.Name}");
    }

    private void FindInMap(FunctionCall call)
    {
        var members = Arguments(call, 3, template.HasLanguageExtensions ? 4 : 3);
        Members(call.Argument);
        if (members is not [{ Text: { } name }, var key, var attribute, ..])
            return;
        context.UsedMappings.Add(name);
        if (!template.Mappings.TryGetValue(name, out var mapping))
            findings.Error("T1714", members[0], $"There is no mapping '{name}'", findings.Nearest(name, template.Mappings.Keys));
        else if (members.Count == 3 && !mapping.Incomplete && Functions.Call(mapping) is null)
            Keys(name, mapping, key, attribute);
    }

    private void Keys(string name, MapNode mapping, TemplateNode key, TemplateNode attribute)
    {
        if (key.Text is { } first && mapping.Find(first) is null)
            findings.Error("T1714", key, $"The mapping '{name}' has no key '{first}'", findings.Nearest(first, mapping.Entries.Select(entry => entry.Name)));
        else if (attribute.Text is { } second)
        {
            var rows = key.Text is { } only ? [mapping.Find(only)!] : mapping.Entries;
            foreach (var row in rows.Where(row => row.Value is MapNode { Incomplete: false } values && values.Find(second) is null))
                findings.Error("T1714", attribute, $"'{row.Name}' of the mapping '{name}' has no attribute '{second}'",
                    findings.Nearest(second, ((MapNode)row.Value).Entries.Select(entry => entry.Name)));
        }
    }

    private void Cidr(IReadOnlyList<TemplateNode> members)
    {
        if (members.Count is < 2 or > 3)
            return;
        if (members[0].Text is { } block && !IPNetwork.TryParse(block, out _) && !block.Contains("{{resolve:", StringComparison.Ordinal))
            findings.Error("T1705", members[0], $"'{block}' is no IP block such as 10.0.0.0/16");
        if (members[1].Text is { } count && (!int.TryParse(count, out var wanted) || wanted is < 1 or > 256))
            findings.Error("T1705", members[1], $"The count of Fn::Cidr is 1 to 256, not {count}");
        if (members.ElementAtOrDefault(2)?.Text is { } bits && (!int.TryParse(bits, out var width) || width is < 1 or > 128))
            findings.Error("T1705", members[2], $"The bits of Fn::Cidr are 1 to 128, not {bits}");
    }

    private void Import(TemplateNode argument)
    {
        Expect(argument, Result.Text, "The argument of Fn::ImportValue");
        foreach (var reference in References.In(argument))
            if (template.Resources.ContainsKey(reference.Name))
                findings.Error("T1707", reference.At, $"Fn::ImportValue may not depend on a resource ('{reference.Name}')");
        Value(argument);
    }

    // Functions whose argument is a mapping of named arguments.
    private void Named(FunctionCall call)
    {
        string[] needed = call.Name == "Fn::Transform" ? ["Name"] : ["StackName", "OutputName"];
        if (call.Argument is MapNode map)
        {
            foreach (var name in needed.Where(name => map.Find(name) is null && !map.Incomplete))
                findings.Error("T1704", map, $"{call.Name} needs '{name}'");
            foreach (var entry in map.Entries)
                Value(entry.Value);
        }
        else if (call.Argument is not OpaqueNode)
            Arity(call.Argument, call.Name, $"a mapping with {string.Join(" and ", needed)}");
    }
}
