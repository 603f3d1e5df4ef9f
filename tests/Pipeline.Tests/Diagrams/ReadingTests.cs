using Pipeline.Diagrams.Graph;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Tests.Diagrams;

/// <summary>Ways to write one thing that must be read alike.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData("!Sub 'arn:aws:codepipeline:${AWS::Region}:${AWS::AccountId}:${Delivery}'")]
    [InlineData("!Join [':', [arn, aws, codepipeline, !Ref AWS::Region, !Ref AWS::AccountId, !Ref Delivery]]")]
    [InlineData("!If [Always, !Ref Delivery, !Ref AWS::NoValue]")]
    public void A_rule_starts_its_target_however_the_arn_is_written(string arn) => Assert.Equal(
        ["Rule -> Delivery"],
        Sample.Of($"  Rule: {{ Type: 'AWS::Events::Rule', Properties: {{ Targets: [{{ Id: x, Arn: {arn} }}] }} }}\n  Delivery: {{ Type: 'AWS::CodePipeline::Pipeline' }}\n").Lines(EdgeKind.Flow));

    [Theory]
    [InlineData("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/deploy", "Deployed in this account")]
    [InlineData("arn:aws:iam::111122223333:role/deploy", "Account 111122223333")]
    [InlineData("arn:aws:iam::${StagingAccountId}:role/deploy", "Staging account")]
    [InlineData("arn:aws:iam::${Staging}:role/deploy", "Staging account")]
    public void The_account_of_an_action_is_that_of_its_role(string role, string lane)
    {
        var diagram = Pipeline.Diagrams.Reading.DiagramReader.Read("Sample", $$"""
            Parameters: { StagingAccountId: { Type: String }, Staging: { Type: String } }
            Resources:
              Delivery:
                Type: AWS::CodePipeline::Pipeline
                Properties:
                  Stages: [{ Name: Go, Actions: [{ Name: A, ActionTypeId: { Category: Deploy, Provider: CloudFormation }, RoleArn: !Sub '{{role}}', Configuration: { StackName: one } }] }]
            """);
        Assert.Equal(lane, Assert.Single(diagram.Nodes, node => node.MadeElsewhere).Lane.Title);
    }

    [Fact]
    public void An_action_that_names_its_project_by_text_finds_it() => Assert.Equal(["Delivery/0 -> Build"], Sample.Of("""
          Build: { Type: "AWS::CodeBuild::Project", Properties: { Name: !Sub "p-${AWS::Region}" } }
          Delivery: { Type: "AWS::CodePipeline::Pipeline", Properties: { Stages: [{ Name: S, Actions: [{ Name: A, ActionTypeId: { Category: Build, Provider: CodeBuild }, Configuration: { ProjectName: !Sub "p-${AWS::Region}" } }] }] } }
        """).Lines(EdgeKind.Flow));

    [Fact]
    public void Who_may_use_a_key_or_a_bucket_is_no_line() => Assert.Empty(Sample.Of("""
          Key: { Type: "AWS::KMS::Key", Properties: { KeyPolicy: { Statement: [{ Principal: !GetAtt Function.Arn }] } } }
          Bucket: { Type: "AWS::S3::Bucket", Properties: { Tags: [{ Key: a, Value: !Ref Function }] } }
          Function: { Type: "AWS::Lambda::Function" }
        """).Edges);

    [Fact]
    public void A_log_of_its_own_and_an_alias_belong_to_the_function()
    {
        var diagram = Sample.Of("""
              Function: { Type: "AWS::Lambda::Function", Properties: { FunctionName: importer } }
              Live: { Type: "AWS::Lambda::Alias", Properties: { FunctionName: !Ref Function } }
              Log: { Type: "AWS::Logs::LogGroup", Properties: { LogGroupName: /aws/lambda/importer } }
              Rule: { Type: "AWS::Events::Rule", Properties: { Targets: [{ Arn: !Ref Live }] } }
            """);
        Assert.Equal(["Function", "Rule"], diagram.Nodes.Select(node => node.Id));
        Assert.Equal(["Rule -> Function"], diagram.Lines(EdgeKind.Flow));
        Assert.Equal([new Badge(Icon.Log, "Log")], diagram.Node("Function").Badges);
    }

    [Fact]
    public void A_log_that_nobody_writes_into_keeps_its_card_and_its_key() => Assert.Equal(["Key -> Log"], Sample.Of("""
          Key: { Type: "AWS::KMS::Key" }
          Log: { Type: "AWS::Logs::LogGroup", Properties: { KmsKeyId: !GetAtt Key.Arn } }
        """).Lines(EdgeKind.Encryption));

    [Fact]
    public void What_is_no_template_is_refused_in_the_words_of_CloudFormation() =>
        Assert.Throws<TemplateException>(() => Pipeline.Diagrams.Reading.DiagramReader.Read("Sample", "- a\n- list\n"));
}
