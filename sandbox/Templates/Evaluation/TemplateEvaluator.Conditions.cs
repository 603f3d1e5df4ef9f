using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

// The Conditions section.
public sealed partial class TemplateEvaluator
{
    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);
    private readonly List<string> underWay = [];

    /// <summary>Whether a condition of the template holds.</summary>
    public bool Condition(string name)
    {
        if (known.TryGetValue(name, out var value))
            return value;
        if (!template.Conditions.TryGetValue(name, out var node))
            throw new TemplateException($"Template format error: Unresolved condition dependency {name} in the {block} block of the template");
        if (underWay.Contains(name))
            throw new TemplateException($"Template format error: Circular dependencies [{string.Join(", ", underWay)}] in the Conditions block of the template");
        // Each step of a chain uses the stack; no template made by people has chains like this.
        if (underWay.Count == TemplateLimits.ConditionChain)
            throw new TemplateException($"Template format error: conditions depend on one another in a chain of more than {TemplateLimits.ConditionChain}");
        underWay.Add(name);
        value = Holds(node);
        underWay.Remove(name);
        return known[name] = value;
    }

    private bool Holds(TemplateNode node) => Functions.Call(node, amongConditions: true) is { } call
        ? call.Name switch
        {
            "Condition" => Condition(call.Argument.Text ?? ""),
            "Fn::And" => Several(call).All(Holds),
            "Fn::Or" => Several(call).Any(Holds),
            "Fn::Not" => !Holds(Functions.Members(call.Argument) is [var only] ? only
                : throw new TemplateException("Template error: every Fn::Not object requires one boolean parameter.")),
            "Fn::Equals" => AreEqual(call),
            _ => RuleFunction(call),
        }
        : throw new TemplateException("Template format error: Every Condition member must be a string or a condition function.");

    private static IReadOnlyList<TemplateNode> Several(FunctionCall call) => Functions.Members(call.Argument) is { Count: >= 2 and <= 10 } members
        ? members
        : throw new TemplateException($"Template error: every {call.Name} object requires a list of at least 2 and at most 10 boolean parameters.");

    private bool AreEqual(FunctionCall call) =>
        Functions.Members(call.Argument) is [var left, var right] && Value(left) is JsonValue a && Value(right) is JsonValue b
            ? JsonText.Of(a) == JsonText.Of(b)
            : throw new TemplateException("Template error: every Fn::Equals object requires a list of 2 string parameters.");
}
