using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates.Evaluation;

// The Rules section: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
public sealed partial class TemplateEvaluator
{
    /// <summary>Holds the parameters to the template's rules.</summary>
    /// <exception cref="TemplateException">An assertion does not hold; the message is its description.</exception>
    public void AssertRules()
    {
        foreach (var rule in template.Rules.Values.Where(rule => rule.Condition is null || Holds(rule.Condition)))
            foreach (var assertion in rule.Assertions)
                if (assertion.Assert is null || !Holds(assertion.Assert))
                    throw new TemplateException(assertion.Description ?? $"Template validation error: assertion of rule {rule.Key.Value} failed");
    }

    private bool RuleFunction(FunctionCall call)
    {
        if (call.Name is not ("Fn::Contains" or "Fn::EachMemberIn" or "Fn::EachMemberEquals"))
            throw new TemplateException($"Template error: {call.Name} is not a condition function");
        if (Functions.Members(call.Argument) is not [var first, var second])
            throw new TemplateException($"Template error: every {call.Name} object requires a list of 2 parameters.");
        var values = Strings(first);
        return call.Name switch
        {
            "Fn::Contains" => values.Contains(Text(second)),
            "Fn::EachMemberIn" => Strings(second) is var allowed && values.All(allowed.Contains),
            _ => Text(second) is var expected && values.All(value => value == expected),
        };
    }

    private List<string> Strings(TemplateNode node)
    {
        if (Functions.Call(node) is { Name: "Fn::RefAll" } all)
            return [.. template.Parameters.Values.Where(parameter => parameter.Type == all.Argument.Text).Select(parameter => JsonText.Of(ParameterValue(parameter)))];
        if (node is ListNode list)
            return [.. list.Items.SelectMany(item => Value(item) is JsonArray inner ? inner.Select(JsonText.Of) : [Text(item)])];
        return Value(node) is JsonArray items ? [.. items.Select(JsonText.Of)] : [Text(node)];
    }
}
