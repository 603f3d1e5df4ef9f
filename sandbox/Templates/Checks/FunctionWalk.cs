using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Walks a value and checks its function calls: name, place, arguments, and that what they refer to is there.</summary>
/// <param name="context">The template and its findings.</param>
/// <param name="place">Where the value stands.</param>
/// <param name="condition">The condition of the resource or output it belongs to.</param>
internal sealed partial class FunctionWalk(CheckContext context, Place place, string? condition = null)
{
    private readonly FindingList findings = context.Findings;
    private readonly Template template = context.Template;

    // How many Fn::If enclose the present node.
    private int choices;

    /// <summary>Checks a value.</summary>
    public void Value(TemplateNode node)
    {
        if (Functions.Call(node) is { } call)
            Call(call);
        else if (node is MapNode map)
            foreach (var entry in map.Entries)
            {
                if (entry.Name.StartsWith("Fn::", StringComparison.Ordinal) && map.Entries.Count > 1 && entry.Name != "Fn::Transform" && !entry.Name.StartsWith("Fn::ForEach::", StringComparison.Ordinal))
                    findings.Error("T1703", entry.Key, $"{entry.Name} must be the only key of its mapping");
                Value(entry.Value);
            }
        else
            Members(node);
    }

    /// <summary>Checks a node that must be a condition.</summary>
    public void Condition(TemplateNode node)
    {
        if (Functions.Call(node, amongConditions: true) is { Name: "Condition" or "Fn::And" or "Fn::Or" or "Fn::Not" or "Fn::Equals" or "Fn::Contains" or "Fn::EachMemberEquals" or "Fn::EachMemberIn" } call)
            Call(call);
        else if (node is not OpaqueNode)
        {
            findings.Error("T1401", node, "A condition is one of Fn::And, Fn::Or, Fn::Not, Fn::Equals and Condition", "compare with !Equals");
            Value(node);
        }
    }

    private void Members(TemplateNode node)
    {
        foreach (var item in Functions.Members(node))
            Value(item);
    }

    private void Call(FunctionCall call)
    {
        var key = call.Node.Entries[0].Key;
        if (!Places.IsFunction(call.Name))
            findings.Error("T1701", key, $"There is no function {call.Name}", findings.Nearest(call.Name, Places.All));
        else if (Places.Objection(call.Name, place, template.HasLanguageExtensions) is { } objection)
            findings.Error("T1702", key, objection);
        switch (call.Name)
        {
            case "Ref":
                Ref(call.Argument);
                break;
            case "Fn::GetAtt":
                GetAtt(call.Argument);
                break;
            case "Fn::Sub":
                Sub(call.Argument);
                break;
            case "Fn::If":
                If(call.Argument);
                break;
            case "Condition":
                if (context.Literal(call.Argument, "T1705", "A condition's name") is { } name)
                    context.UseCondition(name);
                break;
            default:
                Other(call);
                break;
        }
    }

    private void Other(FunctionCall call)
    {
        switch (call.Name)
        {
            case "Fn::And" or "Fn::Or":
                Conditions(Arguments(call, 2, 10));
                break;
            case "Fn::Not":
                Conditions(Arguments(call, 1, 1));
                break;
            case "Fn::Equals" or "Fn::Contains" or "Fn::EachMemberEquals" or "Fn::EachMemberIn" or "Fn::ValueOf":
                Arguments(call, 2, 2);
                Members(call.Argument);
                break;
            case "Fn::Join" or "Fn::Split" or "Fn::Select" or "Fn::FindInMap" or "Fn::Cidr" or "Fn::ImportValue" or "Fn::Base64" or "Fn::Transform" or "Fn::GetStackOutput":
                Arguments(call);
                break;
            case var loop when loop.StartsWith("Fn::ForEach::", StringComparison.Ordinal):
                Loop(call.Argument);
                break;
            default:
                Value(call.Argument);
                break;
        }
    }

    private void Conditions(IReadOnlyList<TemplateNode> members)
    {
        foreach (var member in members)
            Condition(member);
    }

    private void If(TemplateNode argument)
    {
        var members = Functions.Members(argument);
        if (members.Count != 3)
        {
            Arity(argument, "Fn::If", "a condition's name and two values");
            return;
        }
        if (context.Literal(members[0], "T1705", "The first argument of Fn::If, a condition's name,") is { } name)
            context.UseCondition(name);
        choices++;
        Value(members[1]);
        Value(members[2]);
        choices--;
    }

    // The names inside a loop contain its variable, so they are noted as used and not looked up.
    private void Loop(TemplateNode argument)
    {
        foreach (var reference in References.In(argument))
            context.UsedParameters.Add(reference.Name);
    }

    private IReadOnlyList<TemplateNode> Arguments(FunctionCall call, int least, int most)
    {
        var members = Functions.Members(call.Argument);
        if (call.Argument is not OpaqueNode && (members.Count < least || members.Count > most))
            Arity(call.Argument, call.Name, least == most ? least == 1 ? "a list of one" : $"a list of {least}" : $"a list of {least} to {most}");
        return members;
    }

    private void Arity(TemplateNode at, string function, string wanted)
    {
        if (at is not OpaqueNode)
            findings.Error("T1704", at, $"{function} takes {wanted}");
    }
}
