using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Tests.Templates.Evaluation;

public class LanguageExtensionsTests
{
    [Fact]
    public void A_loop_makes_resources_conditions_and_outputs_of_every_value()
    {
        var root = Expanded("""
            Transform: AWS::LanguageExtensions
            Parameters: {Names: {Type: CommaDelimitedList, Default: 'a-1,b-2'}}
            Conditions: {'Fn::ForEach::C': [N, [x, y], {'Is${N}': {Fn::Equals: [!Ref N, x]}}]}
            Resources:
              Fn::ForEach::Topics: [Name, !Ref Names, {'Topic&{Name}': {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub 'shop-${Name}', DisplayName: !Ref Name}}}]
            Outputs:
              Fn::ForEach::Outs: [Name, [a-1], {'Out&{Name}': {Value: !GetAtt ['Topic&{Name}', TopicName]}}]
            """);
        Assert.Equal(["Isx", "Isy"], root["Conditions"]!.AsObject().Select(one => one.Key));
        Assert.Equal(["Topica1", "Topicb2"], root["Resources"]!.AsObject().Select(one => one.Key));
        Assert.Equal("""{"TopicName":{"Fn::Sub":"shop-b-2"},"DisplayName":"b-2"}""", root["Resources"]!["Topicb2"]!["Properties"]!.ToJsonString());
        Assert.Equal("""["Topica1","TopicName"]""", root["Outputs"]!["Outa1"]!["Value"]!["Fn::GetAtt"]!.ToJsonString());
    }

    [Fact]
    public void Loops_stand_in_loops_and_in_properties()
    {
        var root = Expanded("""
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Outer:
                - X
                - [A, B]
                - Fn::ForEach::Inner: [Y, ['1', '2'], {'T${X}${Y}': {Type: AWS::SNS::Topic, Properties: {'Fn::ForEach::P': [P, [TopicName, DisplayName], {'${P}': !Sub '${X}-${Y}'}]}}}]
            """);
        Assert.Equal(["TA1", "TA2", "TB1", "TB2"], root["Resources"]!.AsObject().Select(one => one.Key));
        Assert.Equal("""{"TopicName":{"Fn::Sub":"A-2"},"DisplayName":{"Fn::Sub":"A-2"}}""", root["Resources"]!["TA2"]!["Properties"]!.ToJsonString());
    }

    [Fact]
    public void A_reference_and_a_policy_may_be_computed()
    {
        var root = Expanded("""
            Transform: AWS::LanguageExtensions
            Parameters: {Stage: {Type: String, Default: Dev}, Keep: {Type: String, Default: Retain}}
            Mappings: {M: {a: {b: c}}}
            Resources:
              TopicDev: {Type: AWS::SNS::Topic, DeletionPolicy: !Ref Keep}
              Use: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !GetAtt [!Sub 'Topic${Stage}', TopicName], Description: {Ref: !Sub 'Topic${Stage}'}}}
            """);
        Assert.Equal("Retain", (string)root["Resources"]!["TopicDev"]!["DeletionPolicy"]!);
        Assert.Equal("""["TopicDev","TopicName"]""", root["Resources"]!["Use"]!["Properties"]!["Value"]!["Fn::GetAtt"]!.ToJsonString());
        Assert.Equal("TopicDev", (string)root["Resources"]!["Use"]!["Properties"]!["Description"]!["Ref"]!);
    }

    [Theory]
    [InlineData("[X, [a], text]", "Fn::ForEach layout is incorrect")]
    [InlineData("[X, [a]]", "Fn::ForEach layout is incorrect")]
    [InlineData("[X, [a, a], {'T${X}': {Type: AWS::SNS::Topic}}]", "Duplicate key Ta")]
    [InlineData("[X, [{a: b}], {'T${X}': {Type: AWS::SNS::Topic}}]", "Fn::ForEach layout is incorrect")]
    public void A_malformed_loop_is_refused(string loop, string why) =>
        Assert.Equal($"Transform AWS::LanguageExtensions failed with: {why}", Assert.Throws<TemplateException>(() => Expanded($"Transform: AWS::LanguageExtensions\nResources: {{'Fn::ForEach::L': {loop}}}")).Message);

    [Fact]
    public void Loops_that_would_make_endlessly_many_things_are_refused()
    {
        var values = string.Join(", ", Enumerable.Range(0, 60).Select(number => $"v{number}"));
        var loop = "{'T${A}${B}${C}${D}${E}': {Type: AWS::SNS::Topic}}";
        foreach (var name in "EDCBA")
            loop = $"{{'Fn::ForEach::{name}': [{name}, [{values}], {loop}]}}";
        Assert.StartsWith("Transform AWS::LanguageExtensions failed with: ", Assert.Throws<TemplateException>(() => Expanded($"Transform: AWS::LanguageExtensions\nResources: {loop}")).Message, StringComparison.Ordinal);
    }

    private static JsonNode Expanded(string text)
    {
        var template = Template.Parse(text);
        var scope = new EvaluationScope { AccountId = "111122223333", Region = "eu-west-1", StackName = "s", StackId = "i", Parameters = ParameterValues.Resolve(template, new Dictionary<string, string>()) };
        return PlainJson.Of(LanguageExtensions.Expand(template, scope))!;
    }
}
