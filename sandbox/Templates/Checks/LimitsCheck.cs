using System.Text;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>How many of each, and what they may be called.</summary>
internal static class LimitsCheck
{
    public static void Run(CheckContext context)
    {
        Section(context, "Parameters", "parameters", TemplateLimits.Parameters);
        Section(context, "Mappings", "mappings", TemplateLimits.Mappings);
        Section(context, "Resources", "resources", TemplateLimits.Resources);
        Section(context, "Outputs", "outputs", TemplateLimits.Outputs);
        Section(context, "Conditions", "conditions", int.MaxValue);
        foreach (var mapping in context.Template.Mappings.Values)
            foreach (var entry in mapping.Entries)
                if (entry.Value is MapNode { Entries.Count: > TemplateLimits.MappingAttributes })
                    context.Findings.Error("T1111", entry.Key, $"'{entry.Name}' has more than {TemplateLimits.MappingAttributes} attributes");
    }

    private static void Section(CheckContext context, string name, string words, int limit)
    {
        if (context.Template.Root.Find(name) is not { Value: MapNode section } entry)
            return;
        if (section.Entries.Count > limit)
            context.Findings.Error("T1111", entry.Key, $"The template has {section.Entries.Count} {words}; {limit} are allowed", "split it into nested stacks");
        foreach (var one in section.Entries)
            if (!one.Name.StartsWith("Fn::", StringComparison.Ordinal))
                Name(context, one.Key, words[..^1]);
    }

    private static void Name(CheckContext context, ScalarNode name, string what)
    {
        if (name.Value.Length > TemplateLimits.Name)
            context.Findings.Error("T1112", name, $"The name of a {what} has at most {TemplateLimits.Name} characters, this one has {name.Value.Length}");
        else if (name.Value.Length == 0 || !name.Value.All(char.IsAsciiLetterOrDigit))
            context.Findings.Error("T1113", name, $"The name of a {what} has letters and digits only, '{name.Value}' has others", Alphanumeric(name.Value));
    }

    private static string? Alphanumeric(string name)
    {
        var kept = new StringBuilder();
        foreach (var character in name.Where(char.IsAsciiLetterOrDigit))
            kept.Append(character);
        return kept.Length == 0 ? null : $"name it '{kept}'";
    }
}
