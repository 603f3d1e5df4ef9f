using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Tests.Templates.Evaluation;

/// <summary>A template with the scope its evaluator works in; resources answer with their logical id and attribute.</summary>
internal sealed class Stack
{
    public Stack(string text, params (string Name, string Value)[] parameters)
    {
        Template = Template.Parse(text);
        Scope = new EvaluationScope
        {
            AccountId = "111122223333",
            Region = "eu-west-1",
            StackName = "shop",
            StackId = "arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/1",
            NotificationArns = ["arn:aws:sns:eu-west-1:111122223333:news"],
            Parameters = ParameterValues.Resolve(Template, parameters.ToDictionary(pair => pair.Name, pair => pair.Value)),
            Ref = id => JsonValue.Create($"{id}-physical"),
            GetAtt = (id, attribute) => attribute == "Nothing" ? null : JsonValue.Create($"{id}.{attribute}"),
            Import = name => name == "Shared" ? "imported" : null,
            StackOutput = (stack, output) => stack == "base" ? $"{stack}/{output}" : null,
            Dynamic = reference => $"[{reference}]",
        };
    }

    public Template Template { get; }

    public EvaluationScope Scope { get; }

    public TemplateEvaluator Evaluator => new(Template, Scope);

    /// <summary>What a value of a template resolves to, as JSON text.</summary>
    public static string Value(string yaml, string rest = "") => new Stack(Around(yaml, rest)).Evaluator.Properties("X")["V"]?.ToJsonString() ?? "null";

    /// <summary>What a value of a template is refused with.</summary>
    public static string Refusal(string yaml, string rest = "") => Assert.Throws<TemplateException>(() => Value(yaml, rest)).Message;

    private static string Around(string yaml, string rest) => $$"""
        {{rest}}
        Resources:
          Other: {Type: AWS::SNS::Topic}
          X:
            Type: AWS::SSM::Parameter
            Properties:
              V: {{yaml}}
        """;
}
