using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Tests.Templates.Evaluation;

[Behaviour("Templates", "rules")]
public class RuleTests
{
    private const string Text = """
        Parameters:
          Stage: {Type: String, Default: dev}
          Size: {Type: String, Default: small}
          Users: {Type: CommaDelimitedList, Default: 'ann,bob'}
        Rules:
          Prod:
            RuleCondition: !Equals [!Ref Stage, prod]
            Assertions:
              - Assert: !Contains [[large, huge], !Ref Size]
                AssertDescription: prod needs a large size
          People:
            Assertions:
              - Assert: !EachMemberIn [!Ref Users, [ann, bob, eve]]
                AssertDescription: unknown user
              - Assert: !Not [!EachMemberEquals [!Ref Users, eve]]
        Resources: {X: {Type: AWS::SNS::Topic}}
        """;

    [Theory]
    [InlineData("dev", "small", "ann,bob", null)]
    [InlineData("prod", "huge", "ann", null)]
    [InlineData("prod", "small", "ann", "prod needs a large size")]
    [InlineData("dev", "small", "ann,mallory", "unknown user")]
    [InlineData("dev", "small", "eve,eve", "Template validation error: assertion of rule People failed")]
    public void Assertions_hold_or_refuse_with_their_description(string stage, string size, string users, string? message)
    {
        var stack = new Stack(Text, ("Stage", stage), ("Size", size), ("Users", users));
        Assert.Equal(message, Record.Exception(stack.Evaluator.AssertRules)?.Message);
        Assert.True(message is null || Record.Exception(stack.Evaluator.AssertRules) is TemplateException);
    }
}
