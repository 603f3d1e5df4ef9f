using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Tests.Templates.Evaluation;

[Behaviour("Templates", "conditions")]
public class ConditionTests
{
    private const string Text = """
        Parameters:
          Stage: {Type: String, Default: dev}
          Names: {Type: CommaDelimitedList, Default: 'a, b'}
        Mappings:
          Sizes: {dev: {Name: small}, prod: {Name: large, Zones: [x, y]}}
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
          IsSmall: !Equals [!FindInMap [Sizes, !Ref Stage, Name], small]
          First: !Equals [!Select [0, !Ref Names], a]
          Both: !And [!Condition IsSmall, !Not [!Condition IsProd]]
          Either: !Or [!Condition IsProd, !Equals [!Sub '${AWS::Region}-x', eu-west-1-x]]
          Joined: !Equals [!Join ['+', !Ref Names], a+b]
        Resources:
          Always: {Type: AWS::SNS::Topic}
          OnlyProd: {Type: AWS::SNS::Topic, Condition: IsProd}
          User:
            Type: AWS::SSM::Parameter
            Properties:
              Value: !If [IsProd, !Ref OnlyProd, !If [IsSmall, !FindInMap [Sizes, !Ref Stage, Name], none]]
              Description: !If [IsProd, prod only, !Ref AWS::NoValue]
        Outputs:
          Shown: {Value: !GetAtt Always.TopicArn, Description: d, Export: {Name: !Sub '${AWS::StackName}-t'}}
          Hidden: {Condition: IsProd, Value: !Ref OnlyProd}
        """;

    [Theory]
    [InlineData("IsProd", false)]
    [InlineData("IsSmall", true)]
    [InlineData("First", true)]
    [InlineData("Both", true)]
    [InlineData("Either", true)]
    [InlineData("Joined", true)]
    public void Conditions_follow_the_parameters(string name, bool holds) => Assert.Equal(holds, new Stack(Text).Evaluator.Condition(name));

    [Fact]
    public void A_resource_whose_condition_is_false_is_not_created_and_not_waited_for()
    {
        var dev = new Stack(Text);
        Assert.False(dev.Evaluator.Creates("OnlyProd"));
        Assert.Empty(Graph(dev).Needs("User"));
        Assert.Equal(["Always", "User"], Graph(dev).Resources);
        Assert.Equal(["OnlyProd"], Graph(new Stack(Text, ("Stage", "prod"))).Needs("User"));
    }

    [Fact]
    public void Only_the_taken_branch_is_resolved() =>
        Assert.Equal("""{"Value":"small"}""", new Stack(Text).Evaluator.Properties("User").ToJsonString());

    [Fact]
    public void Outputs_without_their_condition_are_left_out()
    {
        var output = Assert.Single(new Stack(Text).Evaluator.Outputs());
        Assert.Equal(("Shown", "Always.TopicArn", "d", "shop-t"), (output.Key, output.Value, output.Description, output.ExportName));
        Assert.Equal("OnlyProd-physical", new Stack(Text, ("Stage", "prod")).Evaluator.Outputs()[1].Value);
    }

    [Theory]
    [InlineData("!Equals [a]", "Template error: every Fn::Equals object requires a list of 2 string parameters.")]
    [InlineData("!Equals [!Ref Names, a]", "Template error: every Fn::Equals object requires a list of 2 string parameters.")]
    [InlineData("!Not [!Equals [a, a], !Equals [a, a]]", "Template error: every Fn::Not object requires one boolean parameter.")]
    [InlineData("!And [!Equals [a, a]]", "Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean parameters.")]
    [InlineData("!Condition Self", "Template format error: Circular dependencies [Self] in the Conditions block of the template")]
    [InlineData("!Condition Gone", "Template format error: Unresolved condition dependency Gone in the Resources block of the template")]
    [InlineData("yes", "Template format error: Every Condition member must be a string or a condition function.")]
    public void A_malformed_condition_is_refused_with(string condition, string message)
    {
        var stack = new Stack($$$"""
            Parameters: {Names: {Type: CommaDelimitedList, Default: a}}
            Conditions: {Self: {{{condition}}}}
            Resources: {X: {Type: AWS::SNS::Topic, Condition: Self}}
            """);
        Assert.Equal(message, Assert.Throws<TemplateException>(() => stack.Evaluator.Creates("X")).Message);
    }

    private static Sandbox.Templates.Evaluation.DependencyGraph Graph(Stack stack) =>
        Sandbox.Templates.Evaluation.DependencyGraph.Of(stack.Template, stack.Evaluator);
}
