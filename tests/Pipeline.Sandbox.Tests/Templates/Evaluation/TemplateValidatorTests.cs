using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Tests.Templates.Evaluation;

[Behaviour("Templates", "what the service refuses")]
public class TemplateValidatorTests
{
    private const string Topic = "Resources: {T: {Type: AWS::SNS::Topic}}\n";

    [Theory]
    [InlineData("", "Template format error: unsupported structure.")]
    [InlineData("[a]", "Template format error: unsupported structure.")]
    [InlineData("a: [b", "Template format error: YAML not well-formed. (line 1, column 6)")]
    [InlineData("{\"a\": }", "Template format error: JSON not well-formed. (line 1, column 7)")]
    [InlineData("Description: x", "Template format error: At least one Resources member must be defined.")]
    [InlineData(Topic + "Bogus: 1\nOther: 2", "Template format error: Invalid template property or properties [Bogus, Other]")]
    [InlineData(Topic + "Parameters: {P: {Default: x}}", "Template format error: Every Parameters object must contain a Type member.")]
    [InlineData(Topic + "Parameters: {P: {Type: Text}}", "Template format error: Unrecognized parameter type: Text")]
    [InlineData(Topic + "Outputs: {O: {Description: x}}", "Template format error: Every Outputs member must contain a Value object")]
    [InlineData(Topic + "Outputs: {my-out: {Value: x}}", "Template format error: Outputs name 'my-out' is non alphanumeric.")]
    [InlineData(Topic + "Outputs: {O: {Value: !Ref Q}}", "Template format error: Unresolved resource dependencies [Q] in the Outputs block of the template")]
    [InlineData(Topic + "Outputs: {O: {Value: x, Condition: C}}", "Template format error: Unresolved condition dependency C in the Outputs block of the template")]
    [InlineData(Topic + "Conditions: {C: !Equals [!Ref T, a]}", "Template format error: Unresolved dependencies [T]. Cannot reference resources in the Conditions block of the template")]
    [InlineData("Resources: {R: {Properties: {}}}", "Template format error: [/Resources/R] Every Resources object must contain a Type member.")]
    [InlineData("Resources: {R: {Type: AWS::No::Such}, Q: {Type: AWS::An::Other}}", "Template format error: Unrecognized resource types: [AWS::An::Other, AWS::No::Such]")]
    [InlineData("Resources: {R: {Type: AWS::SNS::Topic, Depends: X}}", "Template format error: Invalid template resource property 'Depends'")]
    [InlineData("Resources: {R: {Type: AWS::SNS::Topic, Properties: x}}", "Template format error: Any Properties member must be an object.")]
    [InlineData("Resources: {R: {Type: AWS::SNS::Topic, Metadata: [x]}}", "Template format error: Any Metadata member must be an object.")]
    [InlineData("Resources: {R: {Type: AWS::SNS::Topic, DependsOn: [X, A]}}", "Template format error: Unresolved resource dependencies [A, X] in the Resources block of the template")]
    [InlineData("Resources: {R: {Type: AWS::SNS::Topic, Properties: {A: !GetAtt X.Arn}}}", "Template error: instance of Fn::GetAtt references undefined resource X")]
    [InlineData("Resources: {R: {Type: AWS::SNS::Topic, Properties: {TopicName: }}}", "[/Resources/R/Properties/TopicName] 'null' values are not allowed in templates")]
    [InlineData("Resources: {R: {Type: AWS::SNS::Topic, Properties: {TopicName: !If [C, a, b]}}}", "Template format error: Unresolved condition dependency C in the Resources block of the template")]
    [InlineData("Resources: {R: {Type: AWS::SNS::Topic, DeletionPolicy: Keep}}", "Template error: Unrecognized DeletionPolicy Keep for resource R")]
    [InlineData("Resources: {A: {Type: AWS::SNS::Topic, DependsOn: B}, B: {Type: AWS::SNS::Topic, DependsOn: A}}", "Circular dependency between resources: [A, B]")]
    public void The_service_refuses_with(string text, string message) =>
        Assert.Equal(message, Assert.Throws<TemplateException>(() => TemplateValidator.Validate(Template.Parse(text))).Message);

    [Fact]
    public void A_valid_template_passes() =>
        Assert.Null(Record.Exception(() => TemplateValidator.Validate(Template.Parse(Topic + "Outputs: {O: {Value: !Ref T}}"))));

    [Theory]
    [InlineData("AWS::IAM::Role", "{RoleName: x}", "CAPABILITY_NAMED_IAM")]
    [InlineData("AWS::IAM::Role", "{Path: /}", "CAPABILITY_IAM")]
    [InlineData("AWS::IAM::Policy", "{PolicyName: x}", "CAPABILITY_IAM")]
    [InlineData("AWS::SNS::Topic", "{TopicName: x}", "")]
    public void Identities_need_a_capability(string type, string properties, string capability)
    {
        var summary = TemplateSummary.Of(Template.Parse($"Description: d\nResources: {{R: {{Type: {type}, Properties: {properties}}}}}"));
        Assert.Equal(capability, string.Join(' ', summary.Capabilities.Names));
        Assert.Equal(capability.Length == 0 ? null : $"The following resource(s) require capabilities: [{type}]", summary.Capabilities.Reason);
        Assert.Equal(capability.Length == 0 ? null : $"Requires capabilities : [{capability}]", summary.Capabilities.Missing([]));
        Assert.Null(summary.Capabilities.Missing(["CAPABILITY_NAMED_IAM"]));
        Assert.Equal(("d", type), (summary.Description, summary.ResourceTypes.Single()));
    }

    [Fact]
    public void Macros_need_a_capability_too() =>
        Assert.Equal(["CAPABILITY_AUTO_EXPAND"], Capabilities.Of(Template.Parse(Topic + "Transform: [AWS::LanguageExtensions, Mine]")).Names);
}
