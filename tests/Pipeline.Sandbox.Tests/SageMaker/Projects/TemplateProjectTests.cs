using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Tests.ServiceCatalog;

namespace Pipeline.Sandbox.Tests.SageMaker.Projects;

[Behaviour("SageMaker", "a project out of a template in S3")]
public sealed class TemplateProjectTests
{
    private readonly Studio studio = new();

    [Fact]
    public async Task It_is_a_stack_of_the_passed_role_that_knows_the_project()
    {
        await studio.Catalog.PutTemplateAsync(Studio.Template);
        var role = await studio.Catalog.RoleAsync("Passed", "cloudformation.amazonaws.com");
        var id = (await studio.FromTemplateAsync(role: $$""","RoleARN":"{{role}}" """, parameters: """{"Key":"Size","Value":"7"}""")).Need("ProjectId");
        var project = await studio.EndAsync();
        var detail = project.Objects("TemplateProviderDetails").Single().Object("CfnTemplateProviderDetail");
        var stack = await studio.Catalog.StackAsync(detail.Object("StackDetail").Need("Id"));
        var tags = Studio.Tags(stack);

        Assert.Equal("CreateCompleted", project.Text("ProjectStatus"));
        Assert.Equal(("abalone", Catalog.TemplateUrl, role), (detail.Text("TemplateName"), detail.Text("TemplateURL"), detail.Text("RoleARN")));
        Assert.Equal(($"SP-111122223333-{id}", "CREATE_COMPLETE"), (detail.Object("StackDetail").Text("Name"), detail.Object("StackDetail").Text("StatusMessage")));
        Assert.Equal((detail.Object("StackDetail").Text("Name"), role), (stack.Text("StackName"), stack.Text("RoleARN")));
        Assert.Equal(("mine", id), (tags["sagemaker:project-name"], tags["sagemaker:project-id"]));
        Assert.Equal("7", await studio.NoteAsync(id));
        Assert.Null(project["ServiceCatalogProvisioningDetails"]);
    }

    [Theory]
    [InlineData("servicecatalog.amazonaws.com")]
    [InlineData(null)]
    public async Task A_role_that_CloudFormation_cannot_assume_fails_the_project(string? trusted)
    {
        await studio.Catalog.PutTemplateAsync(Studio.Template);
        if (trusted is not null)
            await studio.Catalog.RoleAsync("Passed", trusted);
        await studio.FromTemplateAsync(role: ""","RoleARN":"arn:aws:iam::111122223333:role/Passed" """);
        var project = await studio.EndAsync();

        Assert.Equal("CreateFailed", project.Text("ProjectStatus"));
        Assert.Equal("Role arn:aws:iam::111122223333:role/Passed is invalid or cannot be assumed", Message(project));
    }

    [Fact]
    public async Task A_template_that_is_not_there_fails_the_project()
    {
        await studio.CallAsync("CreateProject",
            """{"ProjectName":"mine","TemplateProviders":[{"CfnTemplateProvider":{"TemplateName":"abalone","TemplateURL":"https://templates.s3.eu-west-1.amazonaws.com/none.yaml"} }]}""");
        var project = await studio.EndAsync();

        Assert.Equal("CreateFailed", project.Text("ProjectStatus"));
        Assert.Contains("S3 error", Message(project), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_that_fails_says_which_resource_and_why_and_can_be_deleted()
    {
        await studio.Catalog.PutTemplateAsync(Studio.Broken);
        await studio.FromTemplateAsync();
        var project = await studio.EndAsync();

        Assert.Equal("CreateFailed", project.Text("ProjectStatus"));
        Assert.StartsWith("ROLLBACK_COMPLETE: Bucket: ", Message(project), StringComparison.Ordinal);
        project = await studio.EndedAsync("DeleteProject", """{"ProjectName":"mine"}""");
        Assert.Equal(("DeleteCompleted", "DELETE_COMPLETE"), (project.Text("ProjectStatus"), Message(project)));
    }

    [Fact]
    [Behaviour("SageMaker", "an update of a project")]
    public async Task An_update_takes_another_template_and_keeps_the_other_parameters()
    {
        await studio.Catalog.PutTemplateAsync(Studio.Template);
        var id = (await studio.FromTemplateAsync(parameters: """{"Key":"Size","Value":"7"}""")).Need("ProjectId");
        await studio.EndAsync();
        await studio.Catalog.PutTemplateAsync(Studio.Template.Replace("Value: !Ref Size", "Value: !Sub '${Size} and more'", StringComparison.Ordinal));
        var project = await studio.EndedAsync("UpdateProject",
            $$"""{"ProjectName":"mine","TemplateProvidersToUpdate":[{"CfnTemplateProvider":{"TemplateName":"second","TemplateURL":"{{Catalog.TemplateUrl}}"} }]}""");

        Assert.Equal(("UpdateCompleted", "second"), (project.Text("ProjectStatus"), project.Objects("TemplateProviderDetails").Single().Object("CfnTemplateProviderDetail").Text("TemplateName")));
        Assert.Equal("7 and more", await studio.NoteAsync(id));
    }

    [Fact]
    [Behaviour("SageMaker", "an update of a project")]
    public async Task An_update_for_the_other_way_is_refused()
    {
        await studio.Catalog.PutTemplateAsync(Studio.Template);
        await studio.FromTemplateAsync();
        await studio.EndAsync();

        Assert.Equal("ValidationException", (await studio.RefusedAsync("UpdateProject", """{"ProjectName":"mine","ServiceCatalogProvisioningUpdateDetails":{"ProvisioningArtifactId":"pa-1"} }""")).Code);
    }

    private static string? Message(System.Text.Json.Nodes.JsonObject project) =>
        project.Objects("TemplateProviderDetails").Single().Object("CfnTemplateProviderDetail").Object("StackDetail").Text("StatusMessage");
}
