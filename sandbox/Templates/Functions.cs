using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>A function call in a template: a mapping whose only key is the function's name.</summary>
/// <param name="Name">The long name, such as <c>Fn::Sub</c> or <c>Ref</c>.</param>
/// <param name="Argument">What it is called with.</param>
/// <param name="Node">The mapping.</param>
public readonly record struct FunctionCall(string Name, TemplateNode Argument, MapNode Node);

/// <summary>The names of CloudFormation's functions and pseudo parameters.</summary>
public static class Functions
{
    /// <summary>The pseudo parameters.</summary>
    public static readonly string[] PseudoParameters =
    [
        "AWS::AccountId", "AWS::Region", "AWS::Partition", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix",
        "AWS::NotificationARNs", "AWS::NoValue",
    ];

    /// <summary>True for <c>AWS::...</c> pseudo parameters.</summary>
    public static bool IsPseudoParameter(string name) =>
        name.StartsWith("AWS::", StringComparison.Ordinal) && Array.IndexOf(PseudoParameters, name) >= 0;

    /// <summary>
    /// The call that a node is, or null. A mapping of one key that is <c>Ref</c> or begins with <c>Fn::</c> is a call
    /// wherever it stands; <c>Condition</c> is one only among conditions, because policies have a key of that name.
    /// </summary>
    public static FunctionCall? Call(TemplateNode? node, bool amongConditions = false)
    {
        if (node is not MapNode { Entries.Count: 1, Incomplete: false } map)
            return null;
        var (name, value) = (map.Entries[0].Name, map.Entries[0].Value);
        return name == "Ref" || name.StartsWith("Fn::", StringComparison.Ordinal) || amongConditions && name == "Condition"
            ? new FunctionCall(name, value, map)
            : null;
    }

    /// <summary>The members of a list argument, or nothing.</summary>
    public static IReadOnlyList<TemplateNode> Members(TemplateNode argument) => argument is ListNode list ? list.Items : [];
}
