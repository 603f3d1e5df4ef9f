using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Tests.Manifests;

public class PortfolioModuleTests
{
    [Fact]
    public void It_has_the_inputs_and_defaults_of_the_module_that_it_stands_in_for()
    {
        using var repository = Repository("");
        var portfolio = ModuleCatalog.Scan(repository.Root).Find("cloudformation/portfolio")!;
        string[] expected =
        [
            "portfolio-access-role-arn", "portfolio-name", "portfolio-owner",
            "publish-routes", "exclude-templates", "keep-versions", "launch-role", "share-with", "share-tag-options", "share-principals", "tag-options",
            "repository-type", "repository-owner", "access-token-secret-name", "aws-codeconnection-arn",
            .. new[] { "dev", "pre-prod", "prod" }.SelectMany(stage =>
                new[] { "account-id", "region", "vpc-id", "subnet-ids", "security-group-ids" }.Select(name => $"{stage}-{name}")),
            "sagemaker-domain-id", "sagemaker-domain-arn", "permissions-boundary-name", "s3-access-logs-bucket-arn", "tags", "custom-tags",
        ];
        Assert.Equal(expected, portfolio.Inputs.Select(input => input.Name));
        Assert.Equal(["portfolio-access-role-arn"], portfolio.Inputs.Where(input => input.Required).Select(input => input.Name));
        Assert.Equal(
            [
                ("portfolio-name", "MLOps SageMaker Project Templates"), ("portfolio-owner", "administrator"),
                ("publish-routes", "both"), ("keep-versions", "5"), ("launch-role", "least-privilege"), ("share-tag-options", "false"), ("share-principals", "false"),
                ("repository-type", "CodeCommit"),
                ("access-token-secret-name", "github_token"),
            ],
            portfolio.Inputs.Where(input => input.Default is not null).Select(input => (input.Name, input.Default!.ToString())));
        Assert.Equal(
            ["ServiceCatalogPortfolioName", "ServiceCatalogPortfolioOwner", "ServiceCatalogPortfolioId", "ServiceCatalogProductIds", "ProjectTemplatesLocation", "ArtifactBucketName"],
            portfolio.Outputs!);
    }

    [Fact]
    public void Inputs_that_project_templates_declare_are_its_own()
    {
        using var repository = Repository("{name: depth, value: 7}")
            .With("cloudformation/projects/one/inputs.yaml", "inputs:\n  - {name: depth, type: integer, default: 3}\n")
            .With("cloudformation/projects/two/inputs.yaml", "inputs:\n  - {name: depth, type: integer, default: 3}\n  - {name: width, type: integer}\n");
        Assert.Equal(["depth", "width"], ModuleCatalog.Scan(repository.Root).Find("cloudformation/portfolio")!.Inputs.TakeLast(2).Select(input => input.Name));
        Assert.Equal("portfolio", repository.Read().Modules.Last().Name);
    }

    [Fact]
    public void Templates_that_share_an_input_declare_it_alike()
    {
        using var repository = Repository("")
            .With("cloudformation/projects/one/inputs.yaml", "inputs:\n  - {name: depth, type: integer, default: 3}\n")
            .With("cloudformation/projects/two/inputs.yaml", "inputs:\n  - {name: depth, type: integer, default: 4}\n");
        var problem = repository.Problem();
        Assert.StartsWith("cloudformation/projects/two/inputs.yaml:2:", problem);
        Assert.Contains("input 'depth' is declared in another way than in cloudformation/projects/one/inputs.yaml:2:", problem);
    }

    [Theory]
    [InlineData("modules/sagemaker/sagemaker-templates")]
    [InlineData("modules/sagemaker/sagemaker-templates-service-catalog")]
    [InlineData("modules/sagemaker/sagemaker-project-templates")]
    public void It_is_known_by_the_paths_of_that_module(string path)
    {
        using var repository = Repository("");
        Assert.Equal("cloudformation/portfolio", ModuleCatalog.Scan(repository.Root).Find(path)!.Id);
    }

    [Theory]
    [InlineData("portfolio-access-role-arn", "arn:aws:iam::111122223333:role/LeadDataScientist")]
    [InlineData("portfolio-access-role-arn", "'arn:aws-us-gov:iam::111122223333:role/service-role/x+=,.@-_'")]
    [InlineData("access-token-secret-name", "team/github_token")]
    [InlineData("aws-codeconnection-arn", "arn:aws:codeconnections:us-east-1:111122223333:connection/01234567-89ab-cdef-0123-456789abcdef")]
    [InlineData("aws-codeconnection-arn", "arn:aws:codestar-connections:us-east-1:111122223333:connection/01234567-89ab-cdef-0123-456789abcdef")]
    [InlineData("prod-account-id", "'012345678901'")]
    [InlineData("publish-routes", "s3")]
    [InlineData("keep-versions", "80")]
    [InlineData("share-with", "['444455556666', ou-abcd-12345678, o-abcdefghij]")]
    [InlineData("prod-region", "us-gov-west-1")]
    [InlineData("dev-vpc-id", "vpc-01234567")]
    [InlineData("dev-subnet-ids", "[subnet-01234567, subnet-0123456789abcdef0]")]
    [InlineData("prod-security-group-ids", "[sg-0123456789abcdef0]")]
    [InlineData("sagemaker-domain-id", "d-abcdef123456")]
    [InlineData("dev-vpc-id", "''")]
    [InlineData("dev-subnet-ids", "''")]
    public void What_AWS_would_take_is_taken(string name, string value)
    {
        using var repository = Repository($"{{name: {name}, value: {value}}}");
        Assert.Equal("portfolio", repository.Read().Modules.Last().Name);
    }

    [Theory]
    [InlineData("portfolio-access-role-arn", "LeadDataScientist", "it must be the ARN of an IAM role, like arn:aws:iam::111122223333:role/LeadDataScientist")]
    [InlineData("portfolio-access-role-arn", "arn:aws:iam::111122223333:user/x", "it must be the ARN of an IAM role, like arn:aws:iam::111122223333:role/LeadDataScientist")]
    [InlineData("portfolio-owner", "a name that is longer than the fifty characters allowed", "a portfolio's owner has 1 to 50 characters")]
    [InlineData("repository-type", "GitHub", "repositories can be made in CodeCommit only; GitHub and GitHub Enterprise are not supported yet")]
    [InlineData("dev-account-id", "'1234'", "an account id has twelve digits; quote it in YAML")]
    [InlineData("keep-versions", "0", "between 1 and 80 versions can be kept; AWS Service Catalog allows 100 in all")]
    [InlineData("keep-versions", "81", "between 1 and 80 versions can be kept; AWS Service Catalog allows 100 in all")]
    [InlineData("share-with", "[friends]", "they must be account ids (quoted), organisational units (ou-...) or organisations (o-...)")]
    [InlineData("pre-prod-region", "Ireland", "it must be a region code, like us-east-1")]
    [InlineData("pre-prod-vpc-id", "vpc-12", "it must be the id of a VPC, like vpc-0123456789abcdef0")]
    [InlineData("dev-subnet-ids", "[subnet-01234567, sub]", "they must be ids of subnets, like subnet-0123456789abcdef0")]
    [InlineData("prod-security-group-ids", "default", "they must be ids of security groups, like sg-0123456789abcdef0")]
    [InlineData("sagemaker-domain-id", "domain", "it must be the id of a SageMaker domain, like d-abcdef123456")]
    public void What_AWS_would_refuse_is_refused_with_what_to_write(string name, string value, string message)
    {
        using var repository = Repository($"{{name: {name}, value: {value}}}");
        var problem = repository.Problem();
        Assert.StartsWith("manifests/test/apps.yaml:", problem);
        Assert.Contains($"PL2120 '{name}' cannot be ", problem);
        Assert.EndsWith(message, problem);
    }

    [Fact]
    public void The_role_is_required()
    {
        using var repository = Repository("").With("manifests/test/apps.yaml", "name: portfolio\npath: cloudformation/portfolio\n");
        Assert.StartsWith("manifests/test/apps.yaml:1:7 PL2119 cloudformation/portfolio needs 'portfolio-access-role-arn': ", repository.Problem());
    }

    // The role comes first, unless the parameter under test is the role itself.
    private static TemporaryRepository Repository(string parameter) => new TemporaryRepository()
        .With("cloudformation/portfolio/module.yaml", ThisRepository.Text("cloudformation/portfolio/module.yaml"))
        .With("manifests/test/apps.yaml", "name: portfolio\npath: cloudformation/portfolio\nparameters:\n"
            + (parameter.Contains("portfolio-access-role-arn") ? "" : "  - {name: portfolio-access-role-arn, value: 'arn:aws:iam::111122223333:role/x'}\n")
            + (parameter.Length == 0 ? "" : $"  - {parameter}\n"));
}
