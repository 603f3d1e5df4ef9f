using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>
/// Double braces: dynamic references must be well formed, and anything else is a placeholder that nobody filled in. Template engines
/// use the same braces, and CloudFormation passes them on as text without a word.
/// </summary>
internal sealed class BracesCheck(CheckContext context)
{
    private int references;

    public static void Run(CheckContext context)
    {
        var check = new BracesCheck(context);
        foreach (var section in context.Template.Root.Entries)
            if (section is { Name: "Resources" or "Outputs" or "Parameters", Value: MapNode map })
                foreach (var entry in map.Entries)
                    context.For(entry.Name, () => check.Entry(entry, section.Name));
            else
                check.Entry(section, section.Name);
        if (check.references > TemplateLimits.DynamicReferences)
            context.Findings.Error("T2006", context.Template.Root, $"The template has {check.references} dynamic references; {TemplateLimits.DynamicReferences} are allowed");
    }

    private void Entry(MapEntry entry, string section, string property = "")
    {
        Scalar(entry.Key, section, "");
        Walk(entry.Value, section, section == "Resources" && entry.Name != "Properties" && property.Length == 0 ? "" : $"{property}.{entry.Name}");
    }

    private void Walk(TemplateNode node, string section, string property)
    {
        switch (node)
        {
            case ScalarNode scalar:
                Scalar(scalar, section, property);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                    Walk(item, section, property);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                    Entry(entry, section, property);
                break;
        }
    }

    private void Scalar(ScalarNode scalar, string section, string property)
    {
        if (scalar.Kind != ScalarKind.String || !scalar.Value.Contains("{{", StringComparison.Ordinal))
            return;
        var found = DynamicReferences.In(scalar.Value);
        references += found.Count;
        foreach (var reference in found)
            if (DynamicReferenceSyntax.Objection(reference, section, property) is var (code, words))
                context.Findings.Error(code, context.Source.Locate(scalar, "{{resolve:" + reference.Body), words);
        Leftover(scalar, found);
    }

    private void Leftover(ScalarNode scalar, IReadOnlyList<DynamicReference> found)
    {
        for (var at = scalar.Value.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = scalar.Value.IndexOf("{{", at + 2, StringComparison.Ordinal))
        {
            if (found.Any(reference => at >= reference.Start && at < reference.Start + reference.Length))
                continue;
            var rest = scalar.Value[(at + 2)..];
            var shown = "{{" + (rest.IndexOf("}}", StringComparison.Ordinal) is >= 0 and <= 60 and var end ? rest[..(end + 2)] : rest[..Math.Min(20, rest.Length)] + "...").ReplaceLineEndings(" ");
            var place = context.Source.Locate(scalar, scalar.Value[at..(at + Math.Min(8, rest.Length + 2))]);
            if (rest.TrimStart().StartsWith("resolve:", StringComparison.Ordinal))
                context.Findings.Error("T2002", place, $"'{shown}' stays plain text: CloudFormation resolves a reference only without spaces after the braces, and with closing ones", "write '{{resolve:...}}'");
            else if (scalar.Value.Contains('\n'))
                // Scripts and documents may use double braces for their own purposes.
                context.Findings.Warning("T2001", place, $"The placeholder '{shown}' is left in a text");
            else
                context.Findings.Error("T2001", place, $"The placeholder '{shown}' was never filled in", "render the template, or write the value");
            return;
        }
    }
}
