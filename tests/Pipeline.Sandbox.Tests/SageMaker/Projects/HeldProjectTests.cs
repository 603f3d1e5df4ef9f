using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Tests.ServiceCatalog;

namespace Pipeline.Sandbox.Tests.SageMaker.Projects;

/// <summary>Projects whose stacks may do what the launch role, or the role that was passed, may do.</summary>
[Behaviour("SageMaker/Projects", "a project out of Service Catalog")]
[Behaviour("SageMaker/Projects", "a project out of a template in S3")]
[Behaviour("ServiceCatalog", "launch roles")]
[Behaviour("CloudFormation", "a permission that is missing")]
public sealed class HeldProjectTests
{
    private static readonly string[] Needed =
    [
        "sagemaker:CreateModelPackageGroup", "sagemaker:AddTags", "sagemaker:DescribeModelPackageGroup", "sagemaker:ListTags", "sagemaker:DeleteModelPackageGroup",
        "ssm:PutParameter", "ssm:AddTagsToResource", "ssm:GetParameters", "ssm:DeleteParameter",
    ];

    private readonly Studio studio = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_role_that_may_do_everything_will_do(bool throughCatalog)
    {
        await PrepareAsync(throughCatalog, Allowed.Statement("*"));
        Assert.Equal("CreateCompleted", (await studio.EndAsync()).Text("ProjectStatus"));
        Assert.Equal("DeleteCompleted", (await studio.EndedAsync("DeleteProject", """{"ProjectName":"mine"}""")).Text("ProjectStatus"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task So_will_one_that_may_do_just_what_is_needed(bool throughCatalog)
    {
        await PrepareAsync(throughCatalog, Allowed.Statement(string.Join(' ', Needed)));
        var project = await studio.EndAsync();
        Assert.True(project.Text("ProjectStatus") == "CreateCompleted", project.ToJsonString());
        Assert.Equal("DeleteCompleted", (await studio.EndedAsync("DeleteProject", """{"ProjectName":"mine"}""")).Text("ProjectStatus"));
    }

    [Theory]
    [InlineData(true, "sagemaker:CreateModelPackageGroup", "Group")]
    [InlineData(true, "ssm:AddTagsToResource", "Note")]
    [InlineData(false, "sagemaker:CreateModelPackageGroup", "Group")]
    [InlineData(false, "ssm:AddTagsToResource", "Note")]
    public async Task Without_one_of_them_the_project_fails_and_the_stack_goes_back(bool throughCatalog, string missing, string resource)
    {
        await PrepareAsync(throughCatalog, Allowed.Statement(string.Join(' ', Needed.Except([missing]))));
        var project = await studio.EndAsync();
        Assert.Equal("CreateFailed", project.Text("ProjectStatus"));
        var who = throughCatalog ? "Launch/servicecatalog" : "Launch/AWSCloudFormation";
        Assert.Contains($"assumed-role/{who} is not authorized to perform: {missing} on resource: arn:aws:", project.ToJsonString(), StringComparison.Ordinal);
        var stack = await StackAsync(throughCatalog, project);
        Assert.Equal("ROLLBACK_COMPLETE", stack.Text("StackStatus"));
        var events = (await studio.Catalog.AskAsync("cloudformation", "DescribeStackEvents", new() { ["StackName"] = stack.Text("StackId") })).Objects("StackEvents");
        Assert.Contains(events, one => one.Text("LogicalResourceId") == resource && one.Text("ResourceStatus") == "CREATE_FAILED" && one.Text("ResourceStatusReason")!.Contains(missing, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_permission_to_delete_the_deletion_fails(bool throughCatalog)
    {
        await PrepareAsync(throughCatalog, Allowed.Statement(string.Join(' ', Needed.Except(["ssm:DeleteParameter"]))));
        var made = await studio.EndAsync();
        Assert.Equal("CreateCompleted", made.Text("ProjectStatus"));
        Assert.Equal("DeleteFailed", (await studio.EndedAsync("DeleteProject", """{"ProjectName":"mine"}""")).Text("ProjectStatus"));
        var stack = await StackAsync(throughCatalog, made);
        Assert.Equal(("DELETE_FAILED", "The following resource(s) failed to delete: [Note]. "), (stack.Text("StackStatus"), stack.Text("StackStatusReason")));
    }

    private async Task PrepareAsync(bool throughCatalog, string statement)
    {
        var role = await studio.Catalog.BareRoleAsync("Launch", throughCatalog ? "servicecatalog.amazonaws.com" : "cloudformation.amazonaws.com");
        await studio.Catalog.AskAsync("iam", "PutRolePolicy", Allowed.Only("Launch", statement));
        if (throughCatalog)
        {
            var at = await studio.Catalog.OpenAsync(Studio.Template);
            await studio.Catalog.ConstrainAsync(at, "LAUNCH", """{"LocalRoleName":"Launch"}""");
            await studio.CreateAsync(at.Product);
            return;
        }
        await studio.Catalog.PutTemplateAsync(Studio.Template);
        await studio.FromTemplateAsync(role: $$""","RoleARN":"{{role}}" """);
    }

    private async Task<JsonObject> StackAsync(bool throughCatalog, JsonObject project) => await studio.Catalog.StackAsync(throughCatalog
        ? $"SC-111122223333-{project.Object("ServiceCatalogProvisionedProductDetails").Text("ProvisionedProductId")}"
        : $"SP-111122223333-{project.Text("ProjectId")}");
}
