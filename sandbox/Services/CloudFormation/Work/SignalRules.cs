using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Reads which signals a resource waits for: a creation policy, or a wait condition's own properties.</summary>
internal static class SignalRules
{
    private const string Condition = "AWS::CloudFormation::WaitCondition";

    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html
    private static readonly string[] Signalled = ["AWS::AutoScaling::AutoScalingGroup", "AWS::EC2::Instance", Condition];

    /// <summary>The rule of a resource, or null.</summary>
    /// <exception cref="TemplateException">It cannot be read.</exception>
    public static SignalRule? Of(TemplateResource resource, TemplateEvaluator evaluator, JsonObject properties)
    {
        if (Signalled.Contains(resource.Type) && resource.Body["CreationPolicy"] is MapNode policy)
            return (evaluator.Evaluate(policy) as JsonObject)?["ResourceSignal"] is JsonObject signal
                ? new(Count(signal["Count"]), signal["Timeout"] is { } timeout ? Duration(timeout.ToString()) : Usual) : null;
        return resource.Type == Condition && properties["Handle"] is not null ? new(Count(properties["Count"]), Seconds(properties["Timeout"])) : null;
    }

    private static int Count(JsonNode? value) => value is null ? 1
        : int.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw new TemplateException("Count must be a number");

    private static TimeSpan Seconds(JsonNode? value) => value is null ? Usual
        : int.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds)
        : throw new TemplateException($"Timeout must be a number of seconds not greater than {Longest.TotalSeconds:F0}");

    private static TimeSpan Duration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            throw new TemplateException($"Invalid timeout: {text}");
        }
    }
}
