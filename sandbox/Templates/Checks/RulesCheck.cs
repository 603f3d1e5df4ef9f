using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>The Rules section (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html).</summary>
internal static class RulesCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var (name, rule) in context.Template.Rules)
            context.For(name, () => Check(context, rule));
    }

    private static void Check(CheckContext context, TemplateRule rule)
    {
        var walk = new FunctionWalk(context, Place.Rules);
        if ((context.Template.Root["Rules"] as MapNode)?[rule.Key.Value] is not MapNode body)
        {
            context.Findings.Error("T1410", rule.Key, $"The rule '{rule.Key.Value}' is a mapping with Assertions");
            return;
        }
        context.Keys(body, "T1411", "A rule", "RuleCondition", "Assertions");
        if (rule.Condition is { } condition)
            walk.Condition(condition);
        if (rule.Assertions.Count == 0 && !body.Incomplete)
            context.Findings.Error("T1410", rule.Key, $"The rule '{rule.Key.Value}' has no Assertions");
        foreach (var assertion in rule.Assertions)
        {
            context.Keys(assertion.Body, "T1411", "An assertion", "Assert", "AssertDescription");
            if (assertion.Assert is { } assert)
                walk.Condition(assert);
            else
                context.Findings.Error("T1410", assertion.Body, "An assertion has no Assert");
        }
    }
}
