using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>What is declared and never used. Runs last, when every reference has been seen.</summary>
internal static class UnusedCheck
{
    public static void Run(CheckContext context)
    {
        // A macro may use what the template itself does not.
        if (!context.Options.WarnUnused || context.HasMacros)
            return;
        Warn(context, "Parameters", context.UsedParameters, "T1902", "parameter");
        Warn(context, "Conditions", context.UsedConditions, "T1903", "condition");
        Warn(context, "Mappings", context.UsedMappings, "T1904", "mapping");
    }

    private static void Warn(CheckContext context, string section, HashSet<string> used, string code, string what)
    {
        if (context.Template.Root[section] is not MapNode map)
            return;
        foreach (var entry in map.Entries)
            if (!used.Contains(entry.Name) && !entry.Name.StartsWith("Fn::", StringComparison.Ordinal))
                context.For(entry.Name, () => context.Findings.Warning(code, entry.Key, $"The {what} '{entry.Name}' is never used", "remove it"));
    }
}
