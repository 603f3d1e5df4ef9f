using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Tests.ServiceCatalog;

namespace Pipeline.Sandbox.Tests.SageMaker.Projects;

[Behaviour("SageMaker/Projects", "`AWS::SageMaker::Project`")]
public sealed class ProjectResourceTests
{
    private readonly Studio studio = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stack_makes_a_project_and_deletes_it(bool throughCatalog)
    {
        var product = await studio.PublishAsync();
        var way = throughCatalog ? $"ServiceCatalogProvisioningDetails: {{ ProductId: {product} }}"
            : $"TemplateProviderDetails: [{{ CfnTemplateProviderDetail: {{ TemplateName: abalone, TemplateURL: '{Catalog.TemplateUrl}', Parameters: [{{ Key: Size, Value: '7' }}] }} }}]";
        await studio.Catalog.AskAsync("cloudformation", "CreateStack", new()
        {
            ["StackName"] = "outer",
            ["TemplateBody"] = $"Resources:\n  Project: {{ Type: 'AWS::SageMaker::Project', Properties: {{ ProjectName: mine, {way} }} }}\nOutputs:\n  Arn: {{ Value: !Ref Project }}\n  Id: {{ Value: !GetAtt Project.ProjectId }}\n",
        });
        var stack = await DoneAsync("outer");
        var outputs = stack.Objects("Outputs").ToDictionary(one => one.Need("OutputKey"), one => one.Need("OutputValue"));
        var project = await studio.DescribeAsync();

        Assert.True(stack.Text("StackStatus") == "CREATE_COMPLETE", stack.ToJsonString());
        Assert.Equal(("CreateCompleted", project.Text("ProjectArn"), project.Text("ProjectId")), (project.Text("ProjectStatus"), outputs["Arn"], outputs["Id"]));
        Assert.Equal(throughCatalog ? "3" : "7", await studio.NoteAsync(outputs["Id"]));
        await studio.Catalog.AskAsync("cloudformation", "DeleteStack", new() { ["StackName"] = "outer" });
        Assert.Equal("DELETE_COMPLETE", (await DoneAsync(stack.Need("StackId"))).Text("StackStatus"));
        Assert.Equal("DeleteCompleted", (await studio.DescribeAsync()).Text("ProjectStatus"));
    }

    private async Task<System.Text.Json.Nodes.JsonObject> DoneAsync(string name)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await studio.Catalog.StackAsync(name) is var stack)
            if (!stack.Need("StackStatus").EndsWith("_IN_PROGRESS", StringComparison.Ordinal))
                return stack;
            else
                await Task.Delay(1, patience.Token);
        throw new InvalidOperationException();
    }
}
