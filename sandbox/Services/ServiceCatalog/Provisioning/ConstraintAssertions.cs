using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>
/// The rules of TEMPLATE constraints: assertions about parameters, written as in a template's Rules section.
/// https://docs.aws.amazon.com/servicecatalog/latest/adminguide/reference-template_constraint_rules.html
/// </summary>
internal static class ConstraintAssertions
{
    /// <summary>Holds the parameters of a launch to the rules.</summary>
    /// <param name="constraint">The constraint's parameters, an object with <c>Rules</c>.</param>
    /// <param name="template">The template whose parameters they speak of.</param>
    /// <param name="given">The values; parameters that are not given have their default.</param>
    /// <param name="here">The place that <c>AWS::Region</c> and <c>AWS::AccountId</c> stand for.</param>
    /// <exception cref="TemplateException">A rule is broken; the message is the assertion's description.</exception>
    public static void Require(string constraint, string template, IReadOnlyDictionary<string, string> given, Scope here)
    {
        var parsed = Template.Parse(template);
        var rules = JsonNode.Parse(constraint)!.AsObject();
        var values = ParameterValues.Resolve(parsed, given);
        // The rules stand in a template of their own, whose parameters have their values as defaults.
        var held = new JsonObject
        {
            ["Parameters"] = new JsonObject(parsed.Parameters.Values.Select(one => KeyValuePair.Create(one.Name, (JsonNode?)new JsonObject { ["Type"] = one.Type }))),
            ["Rules"] = rules["Rules"]!.DeepClone(),
            ["Resources"] = new JsonObject(),
        };
        var scope = new EvaluationScope
        {
            AccountId = here.Account,
            Region = here.Region,
            Partition = here.Partition,
            StackName = "",
            StackId = "",
            Parameters = values,
        };
        new TemplateEvaluator(Template.Parse(held.ToJsonString()), scope).AssertRules();
    }
}
