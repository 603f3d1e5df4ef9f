using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Tests.Templates.Evaluation;

public class MacrosTests
{
    private const string Topic = "Resources: {T: {Type: AWS::SNS::Topic}}\n";

    [Theory]
    [InlineData(Topic, null)]
    [InlineData(Topic + "Transform: AWS::LanguageExtensions", null)]
    [InlineData(Topic + "Transform: [AWS::LanguageExtensions, Mine]", "No transform named 111122223333::Mine found.")]
    [InlineData(Topic + "Transform: AWS::Serverless-2016-10-31", "Transform AWS::Serverless-2016-10-31 is not available here: expand the template first, or write its resources out")]
    [InlineData("Resources: {'Fn::ForEach::Topics': [X, [a], {}]}", "Template format error: Fn::ForEach::Topics needs the transform AWS::LanguageExtensions")]
    [InlineData("Transform: AWS::LanguageExtensions\nResources: {'Fn::ForEach::Topics': [X, [a], {}]}", null)]
    [InlineData("Resources: {'Fn::Transform': {Name: AWS::Include}}", "Fn::Transform is not available here: write what it makes out")]
    public void What_is_not_expanded_is_refused(string text, string? message) =>
        Assert.Equal(message, Record.Exception(() => Macros.Refuse(Template.Parse(text), "111122223333"))?.Message);

    [Fact]
    public void Policies_may_depend_on_parameters_with_the_language_extensions()
    {
        var stack = new Stack("""
            Transform: AWS::LanguageExtensions
            Parameters: {Keep: {Type: String, Default: Retain}}
            Resources: {T: {Type: AWS::SNS::Topic, DeletionPolicy: !Ref Keep}}
            """);
        Assert.Equal(("Retain", null), (stack.Evaluator.Policy("T", "DeletionPolicy"), stack.Evaluator.Policy("T", "UpdateReplacePolicy")));
    }
}
