namespace Pipeline.Sandbox.Tests.Templates.Checks;

public class PolicyCheckTests
{
    [Theory]
    [InlineData("{Effect: Allow, Action: 's3:GetObject', Resource: '*'}", "")]
    [InlineData("[{Effect: Deny, NotAction: ['s3:GetObject'], NotResource: [!Sub 'arn:${AWS::Partition}:s3:::b']}]", "")]
    [InlineData("[!If [C, {Effect: Allow, Action: a, Resource: b}, !Ref AWS::NoValue]]", "")]
    [InlineData("[!If [C, {Action: a, Resource: b}, !Ref AWS::NoValue]]", "T1621")]
    [InlineData("text", "T1620")]
    [InlineData("{Action: a, Resource: b}", "T1621")]
    [InlineData("{Effect: allow, Action: a, Resource: b}", "T1621")]
    [InlineData("{Effect: !Ref AWS::Region, Action: a, Resource: b}", "")]
    [InlineData("{Effect: Allow, Resource: b}", "T1621")]
    [InlineData("{Effect: Allow, Action: a}", "T1621")]
    [InlineData("{Effect: Allow, Action: a, NotAction: b, Resource: b}", "T1621")]
    [InlineData("{Effect: Allow, Action: [[a]], Resource: b}", "T1621")]
    [InlineData("{Effect: Allow, Actions: a, Action: b, Resource: b}", "T1621")]
    [InlineData("{Effect: Allow, Action: a, Resource: b, Principal: '*'}", "T1621")]
    [InlineData("{Effect: Allow, Action: a, Resource: b, Condition: [x]}", "T1621")]
    public void A_statement_of_an_identity_gives(string statement, string codes) => Assert.Equal(codes, Checked.Codes($$"""
        Conditions: {C: !Equals [!Ref AWS::Region, a]}
        Resources:
          Topic: {Type: AWS::SNS::Topic, Condition: C}
          Policy:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: '2012-10-17'
                Statement: {{statement}}
        """));

    [Theory]
    [InlineData("{Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: a}}]}", "")]
    [InlineData("{Statement: [{Effect: Allow, Action: 'sts:AssumeRole'}]}", "T1621")]
    [InlineData("{Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: a}, Resource: b}]}", "T1621")]
    [InlineData("{Version: 2012-10-18, Statement: []}", "T1620")]
    [InlineData("{Version: 2012-10-17}", "T1620")]
    [InlineData("{Statements: [], Statement: []}", "T1620")]
    [InlineData("!Sub '{}'", "")]
    public void A_trust_policy_gives(string document, string codes) =>
        Assert.Equal(codes, Checked.Codes($"Resources: {{R: {{Type: AWS::IAM::Role, Properties: {{AssumeRolePolicyDocument: {document}}}}}}}"));

    [Fact]
    public void Policies_inside_a_role_are_an_identity_s() =>
        Assert.Equal("T1621", Checked.Codes("""
            Resources:
              R:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Statement: {Effect: Allow, Action: a, Principal: '*'}}
                  Policies: [{PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Action: a}}}]
            """));
}
