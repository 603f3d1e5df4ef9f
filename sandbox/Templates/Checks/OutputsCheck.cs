using System.Text;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The Outputs section.</summary>
internal static class OutputsCheck
{
    public static void Run(CheckContext context)
    {
        var exports = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var output in context.Template.Outputs.Values)
            context.For(output.Name, () => Check(context, output, exports));
    }

    private static void Check(CheckContext context, TemplateOutput output, Dictionary<string, string> exports)
    {
        context.Keys(output.Body, "T1801", "An output", "Value", "Description", "Export", "Condition");
        if (output.Value is { } value)
            Value(context, output, value);
        else if (!output.Body.Incomplete || (context.Template.Root["Outputs"] as MapNode)?[output.Name] is not MapNode)
            context.Findings.Error("T1802", output.Key, $"The output '{output.Name}' has no Value");
        if (context.Literal(output.Body["Condition"], "T1803", "An output's Condition") is { } condition)
            context.UseCondition(condition);
        if (context.Literal(output.Body["Description"], "T1803", "An output's Description") is { } text && Encoding.UTF8.GetByteCount(text.Value) > TemplateLimits.DescriptionBytes)
            context.Findings.Error("T1106", text, $"An output's description has at most {TemplateLimits.DescriptionBytes:N0} bytes");
        Export(context, output, exports);
    }

    private static void Value(CheckContext context, TemplateOutput output, TemplateNode value)
    {
        new FunctionWalk(context, Place.OutputValue, output.Condition).Value(value);
        if (value is ListNode or ScalarNode { Kind: ScalarKind.Null } || value is MapNode { Incomplete: false } && Functions.Call(value) is null)
            context.Findings.Error("T1802", value, "An output's Value is a string");
        else if (ResultOf.Node(context.Template, value) == Result.List)
            context.Findings.Error("T1802", value, "An output's Value is a string, this is a list", "join it with Fn::Join");
    }

    private static void Export(CheckContext context, TemplateOutput output, Dictionary<string, string> exports)
    {
        if (output.Body["Export"] is MapNode export)
            context.Keys(export, "T1801", "An export", "Name");
        if (output.ExportName is not { } name)
            return;
        new FunctionWalk(context, Place.ExportName, output.Condition).Value(name);
        if (name.Text is { } literal && (literal.Length == 0 || !literal.All(character => char.IsAsciiLetterOrDigit(character) || character is ':' or '-')))
            context.Findings.Error("T1805", name, $"An export's name has letters, digits, colons and hyphens only, '{literal}' has others");
        // Functions of the same text give the same name, whatever they resolve to.
        var written = name.Text ?? (Functions.Call(name) is { } call ? call.Name + call.Argument.Text : null);
        if (written is null || Functions.Call(name) is { Argument.Text: null })
            return;
        if (exports.TryGetValue(written, out var other))
            context.Findings.Error("T1804", name, $"The output '{other}' is exported under this name already", "give each export its own name");
        else
            exports.Add(written, output.Name);
    }
}
