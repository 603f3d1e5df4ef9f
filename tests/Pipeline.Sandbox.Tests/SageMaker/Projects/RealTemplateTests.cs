using System.IO.Compression;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Tests.ServiceCatalog;

namespace Pipeline.Sandbox.Tests.SageMaker.Projects;

/// <summary>The repository's own template, as it is rendered, goes both ways and comes back.</summary>
public sealed class RealTemplateTests
{
    private readonly Studio studio = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Behaviour("SageMaker", "a project out of Service Catalog")]
    [Behaviour("SageMaker", "a project out of a template in S3")]
    public async Task The_abalone_project_is_made_and_deleted(bool throughCatalog)
    {
        var template = await RenderedAsync("projects.xgboost_abalone");
        await studio.Catalog.PutTemplateAsync(template);
        await LaySeedCodeAsync();
        var role = await studio.Catalog.RoleAsync("Passed", "cloudformation.amazonaws.com");
        if (throughCatalog)
            await studio.CreateAsync(await studio.PublishAsync(template));
        else
            await studio.FromTemplateAsync(role: $$""","RoleARN":"{{role}}" """);
        var project = await studio.EndAsync();

        Assert.True(project.Text("ProjectStatus") == "CreateCompleted", project.ToJsonString());
        var group = await studio.CallAsync("DescribeModelPackageGroup", $$"""{"ModelPackageGroupName":"sagemaker-mine-{{project.Text("ProjectId")}}"}""");
        var tags = Studio.Tags(await studio.CallAsync("ListTags", $$"""{"ResourceArn":"{{group.Text("ModelPackageGroupArn")}}"}"""));
        Assert.Equal((project.Text("ProjectId"), throughCatalog), (tags["sagemaker:project-id"], tags.ContainsKey("aws:servicecatalog:productArn")));
        Assert.Equal("DeleteCompleted", (await studio.EndedAsync("DeleteProject", """{"ProjectName":"mine"}""")).Text("ProjectStatus"));
    }

    // Where the rendered template has its repository's first commit from.
    private async Task LaySeedCodeAsync()
    {
        const string Bucket = "sagemaker-mlops-local-111122223333-eu-west-1";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var file = new StreamWriter(zip.CreateEntry("README.md").Open()))
            await file.WriteAsync("seed");
        await studio.Catalog.AskAsync("cloudformation", "CreateStack", new() { ["StackName"] = "artifacts", ["TemplateBody"] = await RenderedAsync("artifact-bucket") });
        while ((await studio.Catalog.StackAsync("artifacts")).Text("StackStatus") == "CREATE_IN_PROGRESS")
            await Task.Delay(1);
        await studio.Catalog.AskAsync("s3", "PutObject", new()
        {
            ["Bucket"] = Bucket,
            ["Key"] = "seed-code/xgboost_abalone/build_app-HASH-OF-ITS-CONTENT.zip",
            ["Body"] = Convert.ToBase64String(bytes.ToArray()),
        });
    }

    private static Task<string> RenderedAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(Root(), $"tests/Pipeline.Tests/Templates/Snapshots/local.sagemaker-templates.templates.{name}.yaml"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
