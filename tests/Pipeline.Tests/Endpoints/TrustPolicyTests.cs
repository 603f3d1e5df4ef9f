using Pipeline.Endpoints;

namespace Pipeline.Tests.Endpoints;

public class TrustPolicyTests
{
    private const string Service = "sagemaker.amazonaws.com";

    [Theory]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", "")]
    [InlineData("""{"Service": ["lambda.amazonaws.com", "sagemaker.amazonaws.com"]}""", "")]
    [InlineData("\"*\"", "")]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", """{"StringEquals": {"aws:SourceAccount": "111122223333"}}""")]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", """{"StringEquals": {"AWS:SourceAccount": ["444455556666", "111122223333"]}}""")]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", """{"ArnLike": {"aws:SourceArn": "arn:aws:sagemaker:*:111122223333:*"}}""")]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", """{"ArnLike": {"aws:SourceArn": "*"}}""")]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", """{"StringEquals": {"aws:ResourceTag/team": "other"}}""")]
    public void Nothing_speaks_against_it(string principal, string condition) => Assert.Null(Obstacle(Policy("Allow", principal, condition)));

    [Theory]
    [InlineData("""{"Service": "lambda.amazonaws.com"}""", "", "does not let sagemaker.amazonaws.com assume it")]
    [InlineData("""{"AWS": "arn:aws:iam::111122223333:root"}""", "", "does not let sagemaker.amazonaws.com assume it")]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", """{"StringEquals": {"aws:SourceAccount": "444455556666"}}""", "asks for aws:SourceAccount 444455556666")]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", """{"ArnLike": {"aws:SourceArn": "arn:aws:sagemaker:*:444455556666:*"}}""", "asks for aws:SourceArn arn:aws:sagemaker:*:444455556666:*")]
    [InlineData("""{"Service": "sagemaker.amazonaws.com"}""", """{"StringLikeIfExists": {"aws:SourceArn": "arn:aws:sagemaker:eu-west-1:111122223333:*"}}""", "account 111122223333, region us-east-1")]
    public void What_speaks_against_it_is_told(string principal, string condition, string told) => Assert.Contains(told, Obstacle(Policy("Allow", principal, condition)));

    [Fact]
    public void One_statement_that_lets_it_is_enough() =>
        Assert.Null(Obstacle($$"""{"Statement": [{{Statement("Allow", """{"Service": "sagemaker.amazonaws.com"}""", """{"StringEquals": {"aws:SourceAccount": "444455556666"}}""")}}, {{TrustPolicy.Statement(Service, "111122223333")}}]}"""));

    [Fact]
    public void A_denial_without_condition_wins() =>
        Assert.Contains("denies", Obstacle($$"""{"Statement": [{{TrustPolicy.Statement(Service, "111122223333")}}, {{Statement("Deny", "\"*\"", "")}}]}"""));

    [Fact]
    public void Another_action_is_none() =>
        Assert.NotNull(Obstacle(Policy("Allow", """{"Service": "sagemaker.amazonaws.com"}""", "").Replace("sts:AssumeRole", "sts:TagSession")));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    public void What_is_no_policy_cannot_be_read(string text) => Assert.Contains("cannot be read", Obstacle(text));

    private static string? Obstacle(string policy) => TrustPolicy.Obstacle(policy, Service, "111122223333", "us-east-1");

    private static string Policy(string effect, string principal, string condition) => $$"""{"Version": "2012-10-17", "Statement": {{Statement(effect, principal, condition)}}}""";

    private static string Statement(string effect, string principal, string condition) =>
        $$"""{"Effect": "{{effect}}", "Principal": {{principal}}, "Action": "sts:AssumeRole"{{(condition.Length == 0 ? "" : ", \"Condition\": " + condition)}} }""";
}
