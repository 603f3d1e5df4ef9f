using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>What a template's functions are resolved against: the stack's place, its parameters, and who knows the rest.</summary>
public sealed record EvaluationScope
{
    /// <summary>Twelve digits.</summary>
    public required string AccountId { get; init; }

    /// <summary>Such as <c>eu-west-1</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The stack's name.</summary>
    public required string StackName { get; init; }

    /// <summary>The stack's ARN.</summary>
    public required string StackId { get; init; }

    /// <summary><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</summary>
    public string Partition { get; init; } = "aws";

    /// <summary>The domain that belongs to the partition.</summary>
    public string UrlSuffix => Partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";

    /// <summary>The topics the stack reports to.</summary>
    public IReadOnlyList<string> NotificationArns { get; init; } = [];

    /// <summary>
    /// The parameters' values as text, as <see cref="ParameterValues.Resolve"/> gives them; the value of an
    /// <c>AWS::SSM::Parameter::Value</c> parameter is the stored parameter's name.
    /// </summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>What <c>Ref</c> of a resource gives; null while it has no physical id.</summary>
    public Func<string, JsonNode?> Ref { get; init; } = _ => null;

    /// <summary>What <c>Fn::GetAtt</c> gives for a logical id and an attribute; null when the resource has no such attribute.</summary>
    public Func<string, string, JsonNode?> GetAtt { get; init; } = (_, _) => null;

    /// <summary>The value exported under a name; null when there is none.</summary>
    public Func<string, string?> Import { get; init; } = _ => null;

    /// <summary>The output of another stack by its name and the output's, for <c>Fn::GetStackOutput</c>; null when there is none.</summary>
    public Func<string, string, string?> StackOutput { get; init; } = (_, _) => null;

    /// <summary>
    /// The value of a dynamic reference, given without braces and <c>resolve:</c>, such as <c>ssm:/a/b:1</c>. Parameters of type
    /// <c>AWS::SSM::Parameter::Value</c> are asked for as <c>ssm:name</c>. Throws <see cref="TemplateException"/> when there is none.
    /// </summary>
    public Func<string, string> Dynamic { get; init; } = reference =>
        throw new TemplateException($"Dynamic reference {{{{resolve:{reference}}}}} cannot be resolved here");

    /// <summary>The availability zones of a region, in order.</summary>
    public Func<string, IReadOnlyList<string>> AvailabilityZones { get; init; } = region => [region + "a", region + "b", region + "c"];
}
