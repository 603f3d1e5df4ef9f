namespace Pipeline.Sandbox.Tests.Templates.Checks;

public class GeneratedTests
{
    [Theory]
    [InlineData("Transform: AWS::Serverless-2016-10-31\nResources: {F: {Type: AWS::Serverless::Function, Properties: {Anything: 1}}}\nOutputs: {O: {Value: !GetAtt FRole.Arn}}", "")]
    [InlineData("Transform: Mine\nResources: {T: {Type: AWS::SNS::Topic, DependsOn: Made, Properties: {TopicName: !Ref Made, Other: 1}}}", "")]
    [InlineData("Transform: AWS::LanguageExtensions\nResources: {'Fn::ForEach::T': [X, [a], {'T${X}': {Type: AWS::SNS::Topic}}]}\nOutputs: {O: {Value: !Ref Ta}}", "")]
    [InlineData("Mappings: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: s3}}}\nResources: {T: {Type: AWS::SNS::Topic}}", "")]
    [InlineData("Transform: AWS::LanguageExtensions\nResources: {T: {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Made}}}", "T1710")]
    public void What_a_macro_or_a_loop_makes_is_not_missed(string text, string codes) => Assert.Equal(codes, Checked.Codes(text));
}
