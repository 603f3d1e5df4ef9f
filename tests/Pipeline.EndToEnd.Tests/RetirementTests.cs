using Amazon.S3.Model;
using Amazon.ServiceCatalog;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Project templates that go: new launches stop, nothing is deleted.</summary>
public sealed class RetirementTests : PublisherTests
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Checkout.CopyTemplate("xgboost_abalone", "another", "Another template");
        await Publisher.DeployAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_template_that_is_removed_or_excluded_can_be_launched_no_more(bool removed)
    {
        if (removed)
            Checkout.RemoveTemplate("another");
        else
            Exclude("another");

        Assert.Equal(2, (await Publisher.PlanAsync()).Count(change => change is { Kind: ChangeKind.Change, Reason: { } why } && why.Contains("gone or excluded", StringComparison.Ordinal)));
        await Publisher.DeployAsync();

        using var session = Publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        Assert.Equal(2, catalog.Products.Count);
        Assert.Equal(2, catalog.Versions.Count);
        Assert.Equal(1, catalog.Versions.Count(version => version.Guidance == ProvisioningArtifactGuidance.DEPRECATED && version.Active == true));
        Assert.Equal("false", await VisibilityAsync("another"));
        Assert.Equal("true", await VisibilityAsync("xgboost_abalone"));

        var before = Sandbox.Calls.Count;
        await Publisher.DeployAsync();
        Assert.DoesNotContain(Sandbox.Calls.Skip(before), call => call.Writes);
    }

    [Fact]
    public async Task A_template_that_comes_back_is_offered_again_under_its_former_version()
    {
        Exclude("another");
        await Publisher.DeployAsync();
        Checkout.Edit("manifests/local/sagemaker-templates-modules.yaml", "[another]", "[]");

        await Publisher.DeployAsync();

        using var session = Publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        Assert.Equal(2, catalog.Versions.Count);
        Assert.DoesNotContain(catalog.Versions, version => version.Guidance == ProvisioningArtifactGuidance.DEPRECATED);
        Assert.Equal("true", await VisibilityAsync("another"));
    }

    [Fact]
    public async Task An_excluded_template_that_does_not_exist_is_told_with_the_nearest_one()
    {
        Exclude("anather");
        var problem = Assert.Single((await Assert.ThrowsAsync<InvalidInput>(() => Publisher.PlanAsync())).Problems);
        Assert.Equal(("PL2418", "did you mean 'another'?"), (problem.Code, problem.Hint));
    }

    private void Exclude(string id) => Checkout.Append("manifests/local/sagemaker-templates-modules.yaml", $"  - name: exclude-templates\n    value: [{id}]\n");

    private async Task<string> VisibilityAsync(string id)
    {
        using var session = Publisher.Session();
        var tags = await session.Storage.GetObjectTaggingAsync(new GetObjectTaggingRequest
        {
            BucketName = "sagemaker-mlops-local-111122223333-us-east-1",
            Key = $"project-templates/sagemaker-templates/templates/{id}.yaml",
        });
        return tags.Tagging.Single(tag => tag.Key == "sagemaker:studio-visibility").Value;
    }
}
