using System.Text;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The top level (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html).</summary>
internal static class SectionsCheck
{
    private static readonly string[] Sections = ["Metadata", "Parameters", "Mappings", "Conditions", "Rules", "Resources", "Outputs"];
    private static readonly string[] Known = [.. Sections, "AWSTemplateFormatVersion", "Description", "Transform", "Globals"];

    public static void Run(CheckContext context)
    {
        var (root, findings) = (context.Template.Root, context.Findings);
        context.Keys(root, "T1101", "A template", Known);
        if (root.Find("Globals") is { } globals && !context.Template.Transforms.Any(name => name.StartsWith("AWS::Serverless", StringComparison.Ordinal)))
            findings.Error("T1101", globals.Key, "A template has 'Globals' only with the transform AWS::Serverless-2016-10-31");
        foreach (var section in Sections)
            if (root[section] is { } value and not (MapNode or OpaqueNode))
                findings.Error("T1102", value, $"The section {section} is a mapping");
        if (root["Resources"] is not { } resources)
        {
            if (!root.Incomplete)
                findings.Error("T1103", root, "The template has no Resources", "add the section Resources with at least one resource");
        }
        else if (resources is MapNode { Entries.Count: 0, Incomplete: false })
            findings.Error("T1103", resources, "The section Resources is empty", "add at least one resource");
        Version(context);
        Description(context);
        Interface(context);
    }

    private static void Version(CheckContext context)
    {
        if (context.Template.Root["AWSTemplateFormatVersion"] is { } version and not OpaqueNode && version.Text != "2010-09-09")
            context.Findings.Error("T1104", version, "The only AWSTemplateFormatVersion is 2010-09-09", "write AWSTemplateFormatVersion: '2010-09-09'");
    }

    private static void Description(CheckContext context)
    {
        if (context.Literal(context.Template.Root["Description"], "T1105", "The description") is not { } text)
            return;
        if (text.Kind != ScalarKind.String)
            context.Findings.Error("T1105", text, "The description is a string", "quote it");
        if (Encoding.UTF8.GetByteCount(text.Value) > TemplateLimits.DescriptionBytes)
            context.Findings.Error("T1106", text, $"The description has more than {TemplateLimits.DescriptionBytes:N0} bytes");
    }

    // A group that names a parameter which is not there is refused by nobody and simply not shown.
    private static void Interface(CheckContext context)
    {
        if ((context.Template.Root["Metadata"] as MapNode)?["AWS::CloudFormation::Interface"] is not MapNode view)
            return;
        var names = (view["ParameterGroups"] as ListNode)?.Items.OfType<MapNode>().SelectMany(group => Template.Scalars(group["Parameters"])) ?? [];
        var labels = (view["ParameterLabels"] as MapNode)?.Entries.Select(entry => entry.Key) ?? [];
        foreach (var name in names.Concat(labels))
            if (!context.Template.Parameters.ContainsKey(name.Value))
                context.Findings.Warning("T1107", name, $"There is no parameter '{name.Value}'", context.Findings.Nearest(name.Value, context.Template.Parameters.Keys));
    }
}
