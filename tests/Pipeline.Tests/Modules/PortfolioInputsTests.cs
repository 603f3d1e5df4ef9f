using Pipeline.Failures;

namespace Pipeline.Tests.Modules;

public class PortfolioInputsTests
{
    [Theory]
    [InlineData("portfolio-name", "valueFrom: { secretsManager: a-secret }")]
    [InlineData("tags", "value: { team: '{{resolve:ssm:/team}}' }")]
    public void What_Service_Catalog_would_show_unresolved_is_refused(string input, string value)
    {
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => LocalDeployment.WithInputs($"  - name: {input}\n    {value}\n").Check()).Problems);
        Assert.Equal("PL2412", problem.Code);
        Assert.Contains(input, problem.Message);
        Assert.NotEqual(0, problem.Location!.Line);
    }

    [Theory]
    [InlineData("'aws:team': x", "begin with aws:")]
    [InlineData("'AWS:team': x", "begin with aws:")]
    [InlineData("'pipeline:project': x", "begin with pipeline:")]
    [InlineData("'sagemaker:studio-visibility': 'false'", "begin with sagemaker:")]
    [InlineData("'a,b': x", "tag key 'a,b'")]
    [InlineData("team: 'a;b'", "value of the tag 'team'")]
    public void Tags_that_AWS_or_the_pipeline_keeps_for_itself_are_refused(string tag, string says)
    {
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => LocalDeployment.WithInputs($"  - name: tags\n    value: {{ {tag} }}\n").Check()).Problems);
        Assert.Equal("PL2413", problem.Code);
        Assert.Contains(says, problem.Message);
    }

    [Fact]
    public void No_more_tags_than_a_product_can_have()
    {
        static string Tags(int count) => $"  - name: tags\n    value: {{ {string.Join(", ", Enumerable.Range(0, count).Select(one => $"t{one}: 'é 1'"))} }}\n";

        LocalDeployment.WithInputs(Tags(13)).Check();
        Assert.Contains("14 tags", Assert.Single(Assert.Throws<InvalidInput>(() => LocalDeployment.WithInputs(Tags(14)).Check()).Problems).Message);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("pre-prod")]
    [InlineData("prod")]
    public void Subnets_need_a_VPC_or_security_groups(string stage)
    {
        var alone = LocalDeployment.WithInputs($"  - name: {stage}-subnet-ids\n    value: [subnet-0abc1234]\n");
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => alone.Check()).Problems);
        Assert.Equal("PL2411", problem.Code);
        Assert.Equal("manifests/local/sagemaker-templates-modules.yaml", problem.Location!.File);

        LocalDeployment.WithInputs($"  - name: {stage}-subnet-ids\n    value: [subnet-0abc1234]\n  - name: {stage}-vpc-id\n    value: vpc-0abc1234\n").Check();
        LocalDeployment.WithInputs($"  - name: {stage}-subnet-ids\n    value: [subnet-0abc1234]\n  - name: {stage}-security-group-ids\n    value: [sg-0abc1234]\n").Check();
    }
}
