using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "launch roles")]
public sealed class LaunchRoleTests
{
    // Whoever makes the model package group is told in it.
    private const string Template = """
        Resources:
          Group: { Type: 'AWS::SageMaker::ModelPackageGroup', Properties: { ModelPackageGroupName: models } }
        """;

    private readonly Catalog catalog = new();

    [Fact]
    public async Task The_stack_is_made_in_a_session_of_the_launch_constraints_role()
    {
        var at = await catalog.OpenAsync(Template);
        var role = await catalog.RoleAsync("Launch");
        await catalog.ConstrainAsync(at, "LAUNCH", $$"""{"RoleArn":"{{role}}"}""");
        var record = await catalog.LaunchedAsync(at.Product);

        Assert.Equal(("SUCCEEDED", role), (record.Text("Status"), record.Text("LaunchRoleArn")));
        Assert.Equal("arn:aws:sts::111122223333:assumed-role/Launch/servicecatalog", await MakerAsync());
        Assert.Null((await catalog.StackAsync($"SC-111122223333-{record.Text("ProvisionedProductId")}"))["RoleARN"]);
    }

    [Fact]
    public async Task Without_one_the_callers_own_permissions_do()
    {
        var (_, product) = await catalog.OpenAsync(Template);
        var record = await catalog.LaunchedAsync(product);

        Assert.Null(record["LaunchRoleArn"]);
        Assert.Equal(catalog.Caller, await MakerAsync());
    }

    [Theory]
    [InlineData("sagemaker.amazonaws.com")]
    [InlineData(null)]
    public async Task A_role_that_Service_Catalog_cannot_assume_fails_the_record(string? trusted)
    {
        var at = await catalog.OpenAsync(Template);
        if (trusted is not null)
            await catalog.RoleAsync("Launch", trusted);
        await catalog.ConstrainAsync(at, "LAUNCH", """{"LocalRoleName":"Launch"}""");
        var record = await catalog.LaunchedAsync(at.Product);

        Assert.Equal("FAILED", record.Text("Status"));
        Assert.Equal("Access denied while assuming the role arn:aws:iam::111122223333:role/Launch", record.Objects("RecordErrors").Single().Text("Description"));
        Assert.Equal("ERROR", (await catalog.ProvisionedAsync()).Text("Status"));
    }

    private async Task<string?> MakerAsync() =>
        (await catalog.AskAsync("sagemaker", "DescribeModelPackageGroup", new JsonObject { ["ModelPackageGroupName"] = "models" })).Object("CreatedBy").Object("IamIdentity").Text("Arn");
}
