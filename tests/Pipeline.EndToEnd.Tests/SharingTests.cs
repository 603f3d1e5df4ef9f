using Amazon.S3.Model;
using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Failures;
using Pipeline.Modules;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Portfolios that other accounts use too.</summary>
public sealed class SharingTests : PublisherTests
{
    private const string Other = "444455556666";

    [Fact]
    public async Task A_portfolio_is_shared_with_what_comes_along_and_a_second_run_changes_nothing()
    {
        Share($"""
              - name: share-with
                value: ["{Other}", o-abcdefghij]
              - name: share-tag-options
                value: true
              - name: share-principals
                value: true
              - name: tag-options
                value: {"{"} stage: [dev, test], team: ml {"}"}
            """);
        var outputs = (await Publisher.DeployAsync()).ToDictionary(output => output.Name, output => output.Value);

        using var session = Publisher.Session();
        var portfolio = outputs["ServiceCatalogPortfolioId"];
        foreach (var (kind, id) in new[] { (DescribePortfolioShareType.ACCOUNT, Other), (DescribePortfolioShareType.ORGANIZATION, "o-abcdefghij") })
        {
            var share = Assert.Single((await session.ServiceCatalog.DescribePortfolioSharesAsync(new DescribePortfolioSharesRequest { PortfolioId = portfolio, Type = kind })).PortfolioShareDetails);
            Assert.Equal((id, true, true), (share.PrincipalId, share.ShareTagOptions, share.SharePrincipals));
        }
        var described = await session.ServiceCatalog.DescribePortfolioAsync(new DescribePortfolioRequest { Id = portfolio });
        Assert.Equal(["stage=dev", "stage=test", "team=ml"], described.TagOptions.Select(option => $"{option.Key}={option.Value}").Order(StringComparer.Ordinal));
        var principals = await session.ServiceCatalog.ListPrincipalsForPortfolioAsync(new ListPrincipalsForPortfolioRequest { PortfolioId = portfolio });
        Assert.Contains(principals.Principals, principal => principal.PrincipalType == PrincipalType.IAM_PATTERN && principal.PrincipalARN.StartsWith("arn:aws:iam:::role/", StringComparison.Ordinal));

        var before = Sandbox.Calls.Count;
        await Publisher.DeployAsync();
        Assert.DoesNotContain(Sandbox.Calls.Skip(before), call => call.Writes);
    }

    [Fact]
    public async Task Launches_elsewhere_read_the_publishers_bucket_and_run_as_a_role_of_their_own_account()
    {
        Share($"  - name: share-with\n    value: [\"{Other}\"]");
        var outputs = (await Publisher.DeployAsync()).ToDictionary(output => output.Name, output => output.Value);

        using var session = Publisher.Session();
        var constraints = await session.ServiceCatalog.ListConstraintsForPortfolioAsync(new ListConstraintsForPortfolioRequest { PortfolioId = outputs["ServiceCatalogPortfolioId"] });
        var launch = await session.ServiceCatalog.DescribeConstraintAsync(new DescribeConstraintRequest { Id = Assert.Single(constraints.ConstraintDetails).ConstraintId });
        Assert.Contains("\"LocalRoleName\":\"sagemaker-sc-launch-xgboost_abalone-", launch.ConstraintParameters.Replace(" ", ""));
        var policy = await session.Storage.GetBucketPolicyAsync(new GetBucketPolicyRequest { BucketName = outputs["ArtifactBucketName"] });
        Assert.Contains($"arn:aws:iam::{Other}:root", policy.Policy);
        using var template = new StreamReader((await session.Storage.GetObjectAsync(outputs["ArtifactBucketName"], "project-templates/sagemaker-templates/templates/xgboost_abalone.yaml")).ResponseStream);
        Assert.Contains("Bucket: !Sub \"sagemaker-mlops-local-111122223333-${AWS::Region}\"", await template.ReadToEndAsync());
    }

    [Fact]
    public async Task Whoever_is_taken_from_the_list_has_the_portfolio_no_more()
    {
        Share($"  - name: share-with\n    value: [\"{Other}\", \"123456789012\"]");
        var outputs = (await Publisher.DeployAsync()).ToDictionary(output => output.Name, output => output.Value);
        Checkout.Edit("manifests/local/sagemaker-templates-modules.yaml", $"\"{Other}\", ", "");

        await Publisher.DeployAsync();

        using var session = Publisher.Session();
        var shares = await session.ServiceCatalog.DescribePortfolioSharesAsync(new DescribePortfolioSharesRequest { PortfolioId = outputs["ServiceCatalogPortfolioId"], Type = DescribePortfolioShareType.ACCOUNT });
        Assert.Equal("123456789012", Assert.Single(shares.PortfolioShareDetails).PrincipalId);
    }

    [Fact]
    public void Without_a_pinned_account_nothing_is_shared()
    {
        Checkout.Edit("manifests/local/deployment.yaml", "    accountId: \"111122223333\"\n", "");
        Share($"  - name: share-with\n    value: [\"{Other}\"]");

        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = Publisher.Parts(reporter);
        var refused = Assert.Throws<InvalidInput>(() => new EnvironmentTemplates(parts.Deployment, parts.Templates, parts.EndpointTemplates, parts.Gate).Render());

        Assert.Equal("PL2417", refused.Code);
        Assert.Empty(Sandbox.Calls);
    }

    private void Share(string lines) => Checkout.Append("manifests/local/sagemaker-templates-modules.yaml", lines + "\n");
}
