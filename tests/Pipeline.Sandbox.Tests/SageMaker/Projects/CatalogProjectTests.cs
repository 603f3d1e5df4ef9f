using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Tests.ServiceCatalog;

namespace Pipeline.Sandbox.Tests.SageMaker.Projects;

[Behaviour("SageMaker", "a project out of Service Catalog")]
public sealed class CatalogProjectTests
{
    private readonly Studio studio = new();

    [Fact]
    public async Task It_is_a_provisioned_product_that_knows_the_project()
    {
        var product = await studio.PublishAsync();
        var made = await studio.CreateAsync(product, more: ""","Tags":[{"Key":"team","Value":"red"}],"ProjectDescription":"d" """, parameters: """{"Key":"Size","Value":"7"}""");
        var project = await studio.EndAsync();
        var id = made.Need("ProjectId");
        var provisioned = await studio.Catalog.ProvisionedAsync($"mine-{id}");
        var stack = await studio.Catalog.StackAsync($"SC-111122223333-{provisioned.Text("Id")}");
        var tags = Studio.Tags(stack);

        Assert.Matches("^p-[a-z0-9]{12}$", id);
        Assert.Equal(("arn:aws:sagemaker:eu-west-1:111122223333:project/mine", "CreateCompleted", "d"), (project.Text("ProjectArn"), project.Text("ProjectStatus"), project.Text("ProjectDescription")));
        Assert.Equal(provisioned.Text("Id"), project.Object("ServiceCatalogProvisionedProductDetails").Text("ProvisionedProductId"));
        Assert.Equal(provisioned.Text("ProvisioningArtifactId"), project.Object("ServiceCatalogProvisioningDetails").Text("ProvisioningArtifactId"));
        Assert.Equal(("mine", id, "red"), (tags["sagemaker:project-name"], tags["sagemaker:project-id"], tags["team"]));
        Assert.Equal(studio.Catalog.Caller, tags["aws:servicecatalog:provisioningPrincipalArn"]);
        Assert.Equal(studio.Catalog.Caller, project.Object("CreatedBy").Object("IamIdentity").Text("Arn"));
        Assert.Equal("7", await studio.NoteAsync(id));
        await studio.CallAsync("DescribeModelPackageGroup", $$"""{"ModelPackageGroupName":"mine-{{id}}"}""");
    }

    [Fact]
    public async Task Its_resources_carry_the_projects_tags()
    {
        var id = (await studio.CreateAsync(await studio.PublishAsync())).Need("ProjectId");
        await studio.EndAsync();
        var group = await studio.CallAsync("DescribeModelPackageGroup", $$"""{"ModelPackageGroupName":"mine-{{id}}"}""");
        var tags = Studio.Tags(await studio.CallAsync("ListTags", $$"""{"ResourceArn":"{{group.Text("ModelPackageGroupArn")}}"}"""));

        Assert.Equal(("mine", id), (tags["sagemaker:project-name"], tags["sagemaker:project-id"]));
        Assert.StartsWith("arn:aws:servicecatalog:eu-west-1:111122223333:stack/mine-p-", tags["aws:servicecatalog:provisionedProductArn"], StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMaker", "the version of a project")]
    public async Task Without_a_version_it_is_the_latest_that_is_not_deprecated()
    {
        var product = await studio.PublishAsync();
        var second = await studio.Catalog.VersionAsync(product, "v2");
        var third = await studio.Catalog.VersionAsync(product, "v3");
        await studio.Catalog.CallAsync("UpdateProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{third}}","Guidance":"DEPRECATED"}""");
        await studio.CreateAsync(product);

        Assert.Equal(second, (await studio.EndAsync()).Object("ServiceCatalogProvisioningDetails").Text("ProvisioningArtifactId"));
    }

    [Fact]
    [Behaviour("SageMaker", "what cannot be launched")]
    public async Task What_Service_Catalog_does_not_offer_is_refused_at_once_in_its_words()
    {
        var product = await studio.PublishAsync();
        var stranger = new Studio(studio.Catalog.As("arn:aws:iam::111122223333:user/stranger"));
        var noPath = await stranger.RefusedAsync("CreateProject", $$"""{"ProjectName":"mine","ServiceCatalogProvisioningDetails":{"ProductId":"{{product}}"} }""");
        var noVersion = await studio.RefusedAsync("CreateProject", $$"""{"ProjectName":"mine","ServiceCatalogProvisioningDetails":{"ProductId":"{{product}}","ProvisioningArtifactId":"pa-none"} }""");
        var neither = await studio.RefusedAsync("CreateProject", """{"ProjectName":"mine"}""");

        Assert.Equal(("ValidationException", $"No launch paths found for resource: {product}"), (noPath.Code, noPath.Message));
        Assert.Equal(("ValidationException", "Provisioning artifact pa-none does not exist or access was denied"), (noVersion.Code, noVersion.Message));
        Assert.Equal("ValidationException", neither.Code);
    }

    [Fact]
    [Behaviour("SageMaker", "a project that fails")]
    public async Task A_stack_that_fails_is_told_with_the_project()
    {
        await studio.CreateAsync(await studio.PublishAsync(Studio.Broken));
        var project = await studio.EndAsync();
        var told = project.Object("ServiceCatalogProvisionedProductDetails");

        Assert.Equal("CreateFailed", project.Text("ProjectStatus"));
        Assert.StartsWith($"Client error: Provisioning failed with error: Errors from CloudFormation: [{{LogicalResourceId : SC-111122223333-{told.Text("ProvisionedProductId")},", told.Text("ProvisionedProductStatusMessage"), StringComparison.Ordinal);
        Assert.Equal("DeleteCompleted", (await studio.EndedAsync("DeleteProject", """{"ProjectName":"mine"}""")).Text("ProjectStatus"));
    }

    [Fact]
    public async Task A_template_without_the_projects_parameters_is_launched_without_them()
    {
        await studio.CreateAsync(await studio.PublishAsync("Resources:\n  Group: { Type: 'AWS::SageMaker::ModelPackageGroup', Properties: { ModelPackageGroupName: models } }\n"));

        Assert.Equal("CreateCompleted", (await studio.EndAsync()).Text("ProjectStatus"));
    }

    [Fact]
    [Behaviour("SageMaker", "an update of a project")]
    public async Task An_update_takes_another_version_and_keeps_the_other_parameters()
    {
        var product = await studio.PublishAsync();
        var id = (await studio.CreateAsync(product, parameters: """{"Key":"Size","Value":"7"}""")).Need("ProjectId");
        await studio.EndAsync();
        await studio.Catalog.PutTemplateAsync(Studio.Template.Replace("Value: !Ref Size", "Value: !Sub '${Size} and more'", StringComparison.Ordinal));
        var version = await studio.Catalog.VersionAsync(product, "v2");
        var project = await studio.EndedAsync("UpdateProject", $$"""{"ProjectName":"mine","ServiceCatalogProvisioningUpdateDetails":{"ProvisioningArtifactId":"{{version}}"} }""");

        Assert.Equal(("UpdateCompleted", version), (project.Text("ProjectStatus"), project.Object("ServiceCatalogProvisioningDetails").Text("ProvisioningArtifactId")));
        Assert.Equal("7 and more", await studio.NoteAsync(id));
        project = await studio.EndedAsync("UpdateProject", """{"ProjectName":"mine","ServiceCatalogProvisioningUpdateDetails":{"ProvisioningParameters":[{"Key":"Size","Value":"8"}]} }""");
        Assert.Equal("8 and more", await studio.NoteAsync(id));
        Assert.Equal("8", project.Object("ServiceCatalogProvisioningDetails").Objects("ProvisioningParameters").Single().Text("Value"));
    }

    [Fact]
    [Behaviour("SageMaker", "tags of a project's update")]
    public async Task Tags_need_a_constraint_that_allows_them()
    {
        var product = await studio.PublishAsync();
        await studio.CreateAsync(product);
        var stack = $"SC-111122223333-{(await studio.EndAsync()).Object("ServiceCatalogProvisionedProductDetails").Text("ProvisionedProductId")}";
        const string Update = """{"ProjectName":"mine","Tags":[{"Key":"team","Value":"red"}]}""";
        var failed = await studio.EndedAsync("UpdateProject", Update);
        var portfolio = (await studio.Catalog.CallAsync("ListPortfolios", "{}")).Objects("PortfolioDetails").Single().Need("Id");
        await studio.Catalog.ConstrainAsync((portfolio, product), "RESOURCE_UPDATE", """{"Version":"2.0","Properties":{"TagUpdateOnProvisionedProduct":"ALLOWED"}}""");
        var updated = await studio.EndedAsync("UpdateProject", Update);

        Assert.Equal("UpdateFailed", failed.Text("ProjectStatus"));
        Assert.Contains("Tag updates are not allowed", failed.Object("ServiceCatalogProvisionedProductDetails").Text("ProvisionedProductStatusMessage"), StringComparison.Ordinal);
        Assert.Equal("UpdateCompleted", updated.Text("ProjectStatus"));
        Assert.Null(updated.Object("ServiceCatalogProvisionedProductDetails")["ProvisionedProductStatusMessage"]);
        Assert.Equal(("red", "mine"), (Studio.Tags(await studio.Catalog.StackAsync(stack))["team"], Studio.Tags(await studio.Catalog.StackAsync(stack))["sagemaker:project-name"]));
    }
}
