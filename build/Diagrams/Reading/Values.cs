using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Diagrams.Reading;

/// <summary>Ways into properties that any template may write with conditions.</summary>
internal static class Values
{
    /// <summary>The value at the end of a path of keys, or null.</summary>
    public static TemplateNode? At(this TemplateNode? node, params string[] path)
    {
        foreach (var key in path)
            node = (Chosen(node) as MapNode)?[key];
        return Chosen(node);
    }

    /// <summary>The members of a list, those left out by <c>AWS::NoValue</c> not among them; a single value is a list of one.</summary>
    public static IEnumerable<TemplateNode> Members(this TemplateNode? node) => Chosen(node) switch
    {
        null => [],
        ListNode list => list.Items.Select(Chosen).OfType<TemplateNode>(),
        var single => [single],
    };

    // Of the two values of a condition the first one that is there at all: a picture shows everything that may be made.
    private static TemplateNode? Chosen(TemplateNode? node)
    {
        while (Functions.Call(node) is { Name: "Fn::If", Argument: ListNode { Items.Count: 3 } branches })
            node = IsNothing(branches.Items[1]) ? branches.Items[2] : branches.Items[1];
        return IsNothing(node) ? null : node;
    }

    private static bool IsNothing(TemplateNode? node) => Functions.Call(node) is { Name: "Ref", Argument.Text: "AWS::NoValue" };
}
