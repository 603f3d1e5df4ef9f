using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>What names something else in a template.</summary>
/// <param name="Name">The parameter, pseudo parameter or resource.</param>
/// <param name="Attribute">The attribute asked for; null for <c>Ref</c>, empty when it is computed.</param>
/// <param name="At">Where it stands.</param>
public sealed record Reference(string Name, string? Attribute, TemplateNode At);

/// <summary>Finds what a value refers to through Ref, Fn::GetAtt and Fn::Sub.</summary>
public static class References
{
    /// <summary>All references inside a node.</summary>
    /// <param name="node">The value.</param>
    /// <param name="taken">Whether a condition holds; given, only the taken branch of each Fn::If is followed.</param>
    public static IReadOnlyList<Reference> In(TemplateNode? node, Func<string, bool>? taken = null)
    {
        var found = new List<Reference>();
        Walk(node, taken, found);
        return found;
    }

    private static void Walk(TemplateNode? node, Func<string, bool>? taken, List<Reference> found)
    {
        if (Functions.Call(node) is { } call)
            WalkCall(call, taken, found);
        else if (node is MapNode map)
            foreach (var entry in map.Entries)
                Walk(entry.Value, taken, found);
        else if (node is ListNode list)
            foreach (var item in list.Items)
                Walk(item, taken, found);
    }

    private static void WalkCall(FunctionCall call, Func<string, bool>? taken, List<Reference> found)
    {
        var members = Functions.Members(call.Argument);
        switch (call.Name)
        {
            case "Ref" when call.Argument.Text is { } name:
                found.Add(new(name, null, call.Argument));
                break;
            case "Fn::GetAtt" when members is [{ Text: { } owner }, var attribute, ..]:
                found.Add(new(owner, attribute.Text ?? "", members[0]));
                Walk(attribute, taken, found);
                break;
            case "Fn::Sub":
                WalkSub(call.Argument, members, taken, found);
                break;
            case "Fn::If" when taken is not null && members is [{ Text: { } condition }, var yes, var no]:
                Walk(taken(condition) ? yes : no, taken, found);
                break;
            default:
                Walk(call.Argument, taken, found);
                break;
        }
    }

    private static void WalkSub(TemplateNode argument, IReadOnlyList<TemplateNode> members, Func<string, bool>? taken, List<Reference> found)
    {
        var text = argument as ScalarNode ?? members.FirstOrDefault() as ScalarNode;
        var own = members.ElementAtOrDefault(1) as MapNode;
        foreach (var piece in text is null ? [] : SubText.Split(text.Value))
        {
            if (!piece.IsVariable || own?.Find(piece.Text) is not null)
                continue;
            var (name, attribute) = SubText.SplitAttribute(piece.Text);
            found.Add(new(name, attribute, text!));
        }
        Walk(own, taken, found);
    }
}
