namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>The YAML tags that abbreviate functions, and their long forms.</summary>
public static class ShortForms
{
    /// <summary>The long name of a tag such as <c>!Sub</c>, or null for a tag CloudFormation does not know.</summary>
    public static string? LongName(string tag) => tag switch
    {
        "!Ref" => "Ref",
        "!Condition" => "Condition",
        "!GetAtt" or "!Sub" or "!Join" or "!Select" or "!Split" or "!FindInMap" or "!If" or "!ImportValue" or "!GetAZs"
            or "!Cidr" or "!Base64" or "!Transform" or "!And" or "!Or" or "!Not" or "!Equals" or "!Length"
            or "!ToJsonString" or "!GetStackOutput" or "!Contains" or "!EachMemberEquals" or "!EachMemberIn" or "!RefAll"
            or "!ValueOf" or "!ValueOfAll" => "Fn::" + tag[1..],
        _ => null,
    };

    /// <summary>The known tags, to suggest the nearest one.</summary>
    public static readonly string[] Known =
    [
        "!Ref", "!Condition", "!GetAtt", "!Sub", "!Join", "!Select", "!Split", "!FindInMap", "!If", "!ImportValue", "!GetAZs",
        "!Cidr", "!Base64", "!Transform", "!And", "!Or", "!Not", "!Equals", "!Length", "!ToJsonString", "!GetStackOutput",
    ];

    /// <summary>The long form of a tagged value: a mapping of one key.</summary>
    public static MapNode Expand(string longName, TemplateNode value)
    {
        if (longName == "Fn::GetAtt" && value is ScalarNode scalar)
            value = SplitAttribute(scalar);
        var key = ScalarNode.String(value.Line, value.Column, longName);
        return new MapNode(value.Line, value.Column, [new MapEntry(key, value)]) { ShortForm = true };
    }

    // "A.B.C" is the attribute B.C of A: attributes of nested stacks and of generic resources contain dots themselves.
    internal static TemplateNode SplitAttribute(ScalarNode scalar)
    {
        var dot = scalar.Value.IndexOf('.');
        return dot < 0 ? scalar : new ListNode(scalar.Line, scalar.Column,
        [
            ScalarNode.String(scalar.Line, scalar.Column, scalar.Value[..dot], scalar.Quoted),
            ScalarNode.String(scalar.Line, scalar.Column, scalar.Value[(dot + 1)..], scalar.Quoted),
        ]);
    }
}
