using Pipeline.Sandbox.Templates.Checks;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>Checks templates offline. README.md in this folder lists the codes.</summary>
public static class TemplateChecker
{
    /// <summary>Checks a template's text.</summary>
    /// <param name="text">JSON or YAML.</param>
    /// <param name="path">The file's name: it tells nothing but the wording of a missing template.</param>
    /// <param name="options">How to check; null for the usual way.</param>
    /// <returns>All findings at once, ordered by position; empty when nothing is wrong.</returns>
    public static IReadOnlyList<Finding> Check(string text, string path, TemplateCheckOptions? options = null)
    {
        options ??= new();
        var parsed = TemplateText.Parse(text, options.ByteLimit);
        if (parsed.Root is null)
            return [.. parsed.Findings.Select(finding => finding.Code == "T1002" ? finding with { Message = $"The template {path} is empty" } : finding)];
        var findings = new FindingList();
        foreach (var finding in parsed.Findings)
            findings.Add(finding);
        Run(new CheckContext(new Template(parsed.Root), findings, options) { Source = new(text) });
        return findings.Ordered();
    }

    // In the order of a template's sections; a check stands alone and may trust nothing about the template.
    private static void Run(CheckContext context)
    {
        SectionsCheck.Run(context);
        LimitsCheck.Run(context);
        ParametersCheck.Run(context);
        MappingsCheck.Run(context);
        ConditionsCheck.Run(context);
        RulesCheck.Run(context);
        ResourcesCheck.Run(context);
        PropertiesCheck.Run(context);
        OutputsCheck.Run(context);
        CyclesCheck.Run(context);
        BracesCheck.Run(context);
        SecretsCheck.Run(context);
        UnusedCheck.Run(context);
    }
}
