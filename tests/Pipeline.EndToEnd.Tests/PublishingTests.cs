using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;
using Amazon.S3.Model;
using Amazon.ServiceCatalog.Model;
using Amazon.SimpleSystemsManagement.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests;

public sealed class PublishingTests : PublisherTests
{
    [Fact]
    public async Task A_first_run_publishes_one_portfolio_with_a_product_and_its_version()
    {
        await Publisher.DeployAsync();

        using var session = Publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        var portfolio = Assert.Single(catalog.Portfolios);
        Assert.Equal(("MLOps SageMaker Project Templates", "administrator"), (portfolio.DisplayName, portfolio.ProviderName));
        var product = Assert.Single(catalog.Products).ProductViewSummary;
        Assert.Equal("Train a model on Abalone dataset using XGBoost", product.Name);
        Assert.StartsWith("v-", Assert.Single(catalog.Versions).Name);

        var described = await session.ServiceCatalog.DescribeProductAsAdminAsync(new DescribeProductAsAdminRequest { Id = product.ProductId });
        Assert.Contains(described.Tags, tag => tag is { Key: "sagemaker:studio-visibility", Value: "true" });
        var principals = await session.ServiceCatalog.ListPrincipalsForPortfolioAsync(new ListPrincipalsForPortfolioRequest { PortfolioId = portfolio.Id });
        Assert.Contains("LeadDataScientistRole", Assert.Single(principals.Principals).PrincipalARN);
        var constraints = await session.ServiceCatalog.ListConstraintsForPortfolioAsync(new ListConstraintsForPortfolioRequest { PortfolioId = portfolio.Id });
        Assert.Equal("LAUNCH", Assert.Single(constraints.ConstraintDetails).Type);
    }

    [Fact]
    public async Task Ids_of_another_form_than_AWS_s_are_as_good()
    {
        await using var other = await StrictSandbox.StartAsync(plainIdentifiers: true);
        var elsewhere = new Publisher(Checkout, other);

        var outputs = await elsewhere.DeployAsync();
        Assert.True(Guid.TryParse(outputs.Single(output => output.Name == "ServiceCatalogPortfolioId").Value, out _));
        var before = other.Calls.Count;
        await elsewhere.DeployAsync();
        Assert.DoesNotContain(other.Calls.Skip(before), call => call.Writes);
    }

    [Fact]
    public async Task Outputs_are_left_as_module_metadata_where_seed_farmer_looks_for_it()
    {
        await Publisher.DeployAsync();

        using var session = Publisher.Session();
        var stored = await session.Parameters.GetParameterAsync(new GetParameterRequest { Name = "/mlops/local/sagemaker-templates/templates/metadata" });
        var metadata = JsonNode.Parse(stored.Parameter.Value)!;
        Assert.Equal("MLOps SageMaker Project Templates", metadata["ServiceCatalogPortfolioName"]!.GetValue<string>());
        Assert.Equal("administrator", metadata["ServiceCatalogPortfolioOwner"]!.GetValue<string>());
        Assert.StartsWith("port-", metadata["ServiceCatalogPortfolioId"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_seed_code_and_the_template_lie_in_the_artifact_bucket_under_their_hashes()
    {
        await Publisher.DeployAsync();

        using var session = Publisher.Session();
        var listed = await session.Storage.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "sagemaker-mlops-local-111122223333-us-east-1" });
        Assert.Collection(listed.S3Objects.Select(one => one.Key).Order(StringComparer.Ordinal),
            key => Assert.Equal("launch-roles/sagemaker-templates/templates.json", key),
            key => Assert.Equal("project-templates/sagemaker-templates/templates/xgboost_abalone.yaml", key),
            key => Assert.Matches("^seed-code/xgboost_abalone/build_app-[0-9a-f]{12}\\.zip$", key),
            key => Assert.Matches("^templates/xgboost_abalone/[0-9a-f]{12}\\.yaml$", key));
    }

    [Theory]
    [InlineData("portfolio-name", "Another name")]
    [InlineData("portfolio-owner", "somebody else")]
    public async Task A_portfolio_that_is_renamed_stays_the_same_portfolio(string input, string value)
    {
        await Publisher.DeployAsync();
        using var session = Publisher.Session();
        var before = await Catalog.ReadAsync(session);

        Checkout.Append("manifests/local/sagemaker-templates-modules.yaml", $"  - name: {input}\n    value: {value}\n");
        Assert.DoesNotContain(await Publisher.PlanAsync(), change => change.Kind == ChangeKind.Add);
        await Publisher.DeployAsync();

        var after = await Catalog.ReadAsync(session);
        var portfolio = Assert.Single(after.Portfolios);
        Assert.Equal(before.Portfolios[0].Id, portfolio.Id);
        Assert.Contains(value, new[] { portfolio.DisplayName, portfolio.ProviderName });
        Assert.Equal(before.Products.Select(one => one.ProductViewSummary.ProductId), after.Products.Select(one => one.ProductViewSummary.ProductId));
        Assert.All(await Publisher.PlanAsync(), change => Assert.Equal(ChangeKind.Unchanged, change.Kind));
    }

    [Fact]
    public async Task Two_deployments_of_one_account_do_not_take_a_portfolio_from_each_other()
    {
        await Publisher.DeployAsync();
        Checkout.Edit("manifests/local/deployment.yaml", "name: local", "name: second");
        var before = Sandbox.Calls.Count;

        var refused = await Assert.ThrowsAsync<NotReady>(() => Publisher.PlanAsync());

        Assert.Equal("PL3011", refused.Code);
        Assert.Contains("pipeline:deployment=local", refused.Summary);
        Assert.Contains("portfolio-name", refused.Hint);
        Assert.DoesNotContain(Sandbox.Calls.Skip(before), call => call.Writes && call.Operation.Contains("Portfolio"));
    }

    [Fact]
    public async Task Every_planned_change_of_a_portfolio_is_reported_when_it_is_done()
    {
        var planned = (await Publisher.PlanAsync()).Where(change => change.Parent.StartsWith("Portfolio ")).Select(change => change.Type);

        await Publisher.DeployAsync();

        var done = Publisher.Events.OfType<ResourceChanged>().Where(change => change.Step.StartsWith("portfolio ")).ToList();
        Assert.Equal(planned.Count(), done.Count);
        Assert.All(planned, type => Assert.Contains(done, change => change.Resource.StartsWith(type + " ")));
    }

    [Fact]
    public async Task A_second_run_makes_no_writing_call()
    {
        await Publisher.DeployAsync();
        var before = Sandbox.Calls.Count;

        await Publisher.DeployAsync();

        Assert.DoesNotContain(Sandbox.Calls.Skip(before), call => call.Writes);
    }

    [Fact]
    public async Task A_plan_leaves_nothing_behind()
    {
        await Publisher.PlanAsync();
        Assert.DoesNotContain(Sandbox.Calls, call => call.Writes);

        await Publisher.DeployAsync();
        Checkout.Append("cloudformation/artifact-bucket/template.yaml.sbn", "\n  Added:\n    Value: something new\n");
        var before = await StacksAsync();
        var planned = await Publisher.PlanAsync();

        Assert.Equal(before, await StacksAsync());
        var change = Assert.Single(planned, change => change.Kind != ChangeKind.Unchanged);
        Assert.Equal(("Stack mlops-local-artifact-bucket", "outputs, tags or metadata"), (change.Parent, change.Reason));
    }

    [Fact]
    public async Task A_changed_property_is_planned_and_deployed_and_then_matches()
    {
        await Publisher.DeployAsync();
        Checkout.Edit("cloudformation/artifact-bucket/template.yaml.sbn", "NoncurrentDays: 90", "NoncurrentDays: 91");

        var planned = await Publisher.PlanAsync();
        var change = Assert.Single(planned, change => change.Kind != ChangeKind.Unchanged);
        Assert.Equal((ChangeKind.Change, "AWS::S3::Bucket"), (change.Kind, change.Type));

        await Publisher.DeployAsync();
        Assert.All(await Publisher.PlanAsync(), change => Assert.Equal(ChangeKind.Unchanged, change.Kind));
    }

    [Fact]
    public async Task A_new_output_reaches_the_stack()
    {
        await Publisher.DeployAsync();
        Checkout.Append("cloudformation/studio-access-role/template.yaml.sbn", "\n  Added:\n    Value: something new\n");

        var outputs = await Publisher.DeployAsync();

        Assert.Contains(outputs, output => output is { Owner: "sagemaker-studio/studio", Name: "Added", Value: "something new" });
    }

    [Fact]
    public async Task What_a_plan_shows_is_what_the_deployment_does()
    {
        var planned = await Publisher.PlanAsync();
        Assert.Contains(planned, change => change is { Kind: ChangeKind.Add, Type: "Portfolio" });
        Assert.Contains(planned, change => change is { Kind: ChangeKind.Add, Type: "AWS::S3::Bucket" });

        await Publisher.DeployAsync();
        Assert.All(await Publisher.PlanAsync(), change => Assert.Equal(ChangeKind.Unchanged, change.Kind));
    }

    [Theory]
    [InlineData("seed-code/xgboost_abalone/build_app/README.md", "One more line.\n")]
    [InlineData("cloudformation/projects/xgboost_abalone/template.yaml.sbn", "\n# One more line.\n")]
    public async Task Editing_one_line_publishes_exactly_one_new_version_and_deprecates_the_one_before(string file, string line)
    {
        await Publisher.DeployAsync();
        Checkout.Append(file, line);
        var before = Sandbox.Calls.Count;

        await Publisher.DeployAsync();

        using var session = Publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        Assert.Single(catalog.Products);
        Assert.Equal(2, catalog.Versions.Count);
        Assert.Equal(catalog.Versions.MaxBy(version => version.CreatedTime)!.Name, catalog.Offered.Name);
        Assert.Equal(["CreateProvisioningArtifact", "UpdateProvisioningArtifact", "UpdateProduct"],
            Sandbox.Calls.Skip(before).Where(call => call is { Writes: true, Service: "servicecatalog" }).Select(call => call.Operation));
    }

    [Fact]
    public async Task Going_back_to_former_content_offers_the_former_version_again()
    {
        await Publisher.DeployAsync();
        using var session = Publisher.Session();
        var first = (await Catalog.ReadAsync(session)).Offered.Name;
        var readme = Path.Combine(Checkout.Root, "seed-code/xgboost_abalone/build_app/README.md");
        var text = File.ReadAllText(readme);
        File.AppendAllText(readme, "More.\n");
        await Publisher.DeployAsync();
        File.WriteAllText(readme, text);

        await Publisher.DeployAsync();

        var catalog = await Catalog.ReadAsync(session);
        Assert.Equal(2, catalog.Versions.Count);
        Assert.Equal(first, catalog.Offered.Name);
    }

    private async Task<string> StacksAsync()
    {
        using var session = Publisher.Session();
        var stacks = await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest());
        var text = new List<string>();
        foreach (var stack in stacks.Stacks)
        {
            var sets = await session.CloudFormation.ListChangeSetsAsync(new ListChangeSetsRequest { StackName = stack.StackName });
            text.Add($"{stack.StackName} {stack.StackStatus} {stack.LastUpdatedTime} {sets.Summaries?.Count ?? 0}");
        }
        return string.Join('\n', text);
    }
}
