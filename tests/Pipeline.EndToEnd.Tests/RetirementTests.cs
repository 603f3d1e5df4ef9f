using Amazon.S3.Model;
using Amazon.ServiceCatalog;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Project templates that go: new launches stop, nothing is deleted.</summary>
public sealed class RetirementTests : IAsyncLifetime
{
    private readonly Checkout checkout = new();
    private StrictSandbox sandbox = null!;
    private Publisher publisher = null!;

    public async Task InitializeAsync()
    {
        sandbox = await StrictSandbox.StartAsync();
        publisher = new Publisher(checkout, sandbox);
        checkout.KeepOnly("xgboost_abalone");
        checkout.CopyTemplate("xgboost_abalone", "another", "Another template");
        await publisher.DeployAsync();
    }

    public async Task DisposeAsync()
    {
        await sandbox.DisposeAsync();
        checkout.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_template_that_is_removed_or_excluded_can_be_launched_no_more(bool removed)
    {
        if (removed)
            checkout.RemoveTemplate("another");
        else
            Exclude("another");

        Assert.Equal(2, (await publisher.PlanAsync()).Count(change => change is { Kind: ChangeKind.Change, Reason: { } why } && why.Contains("gone or excluded", StringComparison.Ordinal)));
        await publisher.DeployAsync();

        using var session = publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        Assert.Equal(2, catalog.Products.Count);
        Assert.Equal(2, catalog.Versions.Count);
        Assert.Equal(1, catalog.Versions.Count(version => version.Guidance == ProvisioningArtifactGuidance.DEPRECATED && version.Active == true));
        Assert.Equal("false", await VisibilityAsync("another"));
        Assert.Equal("true", await VisibilityAsync("xgboost_abalone"));

        var before = sandbox.Calls.Count;
        await publisher.DeployAsync();
        Assert.DoesNotContain(sandbox.Calls.Skip(before), call => call.Writes);
    }

    [Fact]
    public async Task A_template_that_comes_back_is_offered_again_under_its_former_version()
    {
        Exclude("another");
        await publisher.DeployAsync();
        checkout.Edit("manifests/local/sagemaker-templates-modules.yaml", "[another]", "[]");

        await publisher.DeployAsync();

        using var session = publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        Assert.Equal(2, catalog.Versions.Count);
        Assert.DoesNotContain(catalog.Versions, version => version.Guidance == ProvisioningArtifactGuidance.DEPRECATED);
        Assert.Equal("true", await VisibilityAsync("another"));
    }

    [Fact]
    public async Task An_excluded_template_that_does_not_exist_is_told_with_the_nearest_one()
    {
        Exclude("anather");
        var problem = Assert.Single((await Assert.ThrowsAsync<InvalidInput>(() => publisher.PlanAsync())).Problems);
        Assert.Equal(("PL2418", "did you mean 'another'?"), (problem.Code, problem.Hint));
    }

    private void Exclude(string id) => checkout.Append("manifests/local/sagemaker-templates-modules.yaml", $"  - name: exclude-templates\n    value: [{id}]\n");

    private async Task<string> VisibilityAsync(string id)
    {
        using var session = publisher.Session();
        var tags = await session.Storage.GetObjectTaggingAsync(new GetObjectTaggingRequest
        {
            BucketName = "sagemaker-mlops-local-111122223333-us-east-1",
            Key = $"project-templates/sagemaker-templates/templates/{id}.yaml",
        });
        return tags.Tagging.Single(tag => tag.Key == "sagemaker:studio-visibility").Value;
    }
}
