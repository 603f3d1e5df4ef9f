using System.Diagnostics;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests;

/// <summary>The template model_deploy at work: three accounts, a registry, a pipeline, and its end.</summary>
public sealed class ModelDeployTests : IAsyncLifetime
{
    private StrictSandbox sandbox = null!;
    private DeployProject project = null!;

    public async Task InitializeAsync()
    {
        sandbox = await StrictSandbox.StartAsync();
        project = new DeployProject(sandbox);
        await Task.WhenAll(project.PrepareAsync(DeployProject.PreProd), project.PrepareAsync(DeployProject.Prod));
        await project.CallAsync(DeployProject.Dev, "sagemaker", "CreateModelPackageGroup", $$"""{"ModelPackageGroupName":"{{DeployProject.Group}}"}""");
    }

    private async Task LaunchAsync(params (string Name, string Value)[] chosen)
    {
        await project.LaunchAsync(chosen);
        await EndedAsync(1);
    }

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [FactWithPython]
    public async Task Without_an_approved_model_the_first_run_succeeds_and_deploys_nothing()
    {
        await LaunchAsync();
        Assert.Equal(["Succeeded"], await project.ExecutionsAsync());
        var stages = await project.StagesAsync();
        Assert.All((string[])["DeployDev", "DeployPreProd", "DeployProd"], stage => Assert.Equal("Skipped", stages[stage]));
        Assert.Null(await project.StatusAsync(DeployProject.Dev, $"{DeployProject.Pipeline}-dev"));
    }

    [FactWithPython]
    public async Task An_approval_starts_the_pipeline_once_and_nothing_else_does()
    {
        await LaunchAsync();
        await project.CallAsync(DeployProject.Dev, "sagemaker", "CreateModelPackageGroup", """{"ModelPackageGroupName":"other-models"}""");
        var (good, bad) = (await project.RegisterAsync(DeployProject.Group), await project.RegisterAsync(DeployProject.Group));
        await UpdateAsync(bad, "\"ModelApprovalStatus\":\"Rejected\"");
        await UpdateAsync(await project.RegisterAsync("other-models"), "\"ModelApprovalStatus\":\"Approved\"");
        await UpdateAsync(good, "\"ModelApprovalStatus\":\"Approved\"");
        await EndedAsync(2);
        await UpdateAsync(good, "\"CustomerMetadataProperties\":{\"seen\":\"yes\"}");
        await UpdateAsync(good, "\"ApprovalDescription\":\"looked at again\"");
        await project.RegisterAsync(DeployProject.Group, "Approved");
        await EndedAsync(3);

        // What was not to start anything has had its time by now: the registration came after it.
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Assert.Equal(3, (await project.ExecutionsAsync()).Count);
    }

    [FactWithPython]
    public async Task A_model_goes_through_three_accounts_with_the_settings_of_each()
    {
        await LaunchAsync();
        await DeployAsync();

        var counts = new Dictionary<string, long>();
        foreach (var (stage, account) in Stages)
        {
            var name = $"{DeployProject.Prefix}-{stage}";
            var endpoint = await project.CallAsync(account, "sagemaker", "DescribeEndpoint", $$"""{"EndpointName":"{{name}}"}""");
            Assert.Equal("InService", (string)endpoint["EndpointStatus"]!);
            counts[stage] = (long)endpoint["ProductionVariants"]![0]!["CurrentInstanceCount"]!;
            var stack = (await project.CallAsync(account, "cloudformation", "DescribeStacks", $$"""{"StackName":"{{DeployProject.Pipeline}}-{{stage}}"}"""))["Stacks"]![0]!;
            Assert.Contains(stage == "dev" ? $"role/sagemaker-projects/sagemaker-{DeployProject.Id}-stack-" : "role/sagemaker-projects/deploy/sagemaker-model-deploy-stack-", (string)stack["RoleARN"]!);
        }
        Assert.Equal(new() { ["dev"] = 1, ["preprod"] = 1, ["prod"] = 2 }, counts);
    }

    [FactWithPython]
    public async Task One_account_may_hold_every_stage()
    {
        await LaunchAsync(("PreProdAccountId", DeployProject.Dev), ("ProdAccountId", DeployProject.Dev));
        await DeployAsync();

        var endpoints = (await project.CallAsync(DeployProject.Dev, "sagemaker", "ListEndpoints"))["Endpoints"]!.AsArray().Select(endpoint => (string)endpoint!["EndpointName"]!);
        Assert.Equal(Stages.Select(stage => $"{DeployProject.Prefix}-{stage.Stage}"), endpoints.Order(StringComparer.Ordinal));
    }

    [FactWithPython]
    public async Task Without_other_accounts_without_approvals_and_without_the_trigger_one_stage_waits_for_a_push()
    {
        await LaunchAsync(("PreProdAccountId", ""), ("ProdAccountId", ""), ("EnableManualApproval", "false"), ("EnableEventBridgeTrigger", "false"));
        var package = await project.RegisterAsync(DeployProject.Group);
        await UpdateAsync(package, "\"ModelApprovalStatus\":\"Approved\"");
        await project.BuildAsync(package);
        await EndedAsync(2);

        Assert.Equal(["Succeeded", "Succeeded"], await project.ExecutionsAsync());
        Assert.Equal(["Build", "DeployDev", "Source"], (await project.StagesAsync()).Keys.Order(StringComparer.Ordinal));
        Assert.Equal("CREATE_COMPLETE", await project.StatusAsync(DeployProject.Dev, $"{DeployProject.Pipeline}-dev"));
    }

    [FactWithPython]
    public async Task Production_without_approval_follows_by_itself()
    {
        await LetOtherAccountsUseModelsAsync();
        await LaunchAsync(("EnableManualApproval", "false"));
        await project.BuildAsync(await project.RegisterAsync(DeployProject.Group));
        await EndedAsync(2);

        Assert.Equal("CREATE_COMPLETE", await project.StatusAsync(DeployProject.Prod, $"{DeployProject.Pipeline}-prod"));
    }

    [Theory]
    [InlineData("PreProdRegion")]
    [InlineData("ProdRegion")]
    public async Task Another_region_is_refused_before_anything_is_made(string parameter)
    {
        var refused = await Assert.ThrowsAsync<AwsError>(() => project.LaunchAsync((parameter, "eu-west-1")));

        Assert.Contains($"{parameter} must be empty or the region of the project", refused.Message);
        Assert.Null(await project.StatusAsync(DeployProject.Dev, ProjectLaunch.Stack));
    }

    [FactWithPython(module: "boto3")]
    public async Task A_deleted_project_leaves_no_endpoint_in_any_account()
    {
        await LaunchAsync();
        await DeployAsync();

        Assert.Equal("gone", await project.DeleteAsync());
        foreach (var (stage, account) in Stages)
        {
            Assert.Null(await project.StatusAsync(account, $"{DeployProject.Pipeline}-{stage}"));
            Assert.Empty((await project.CallAsync(account, "sagemaker", "ListEndpoints"))["Endpoints"]!.AsArray());
            Assert.Empty((await project.CallAsync(account, "sagemaker", "ListModels"))["Models"]!.AsArray());
        }
    }

    private static IEnumerable<(string Stage, string Account)> Stages => [("dev", DeployProject.Dev), ("preprod", DeployProject.PreProd), ("prod", DeployProject.Prod)];

    private async Task DeployAsync()
    {
        await LetOtherAccountsUseModelsAsync();
        await project.BuildAsync(await project.RegisterAsync(DeployProject.Group));
        await project.ApproveAsync("DeployPreProd");
        await project.ApproveAsync("DeployProd");
        await EndedAsync(2);
        Assert.Equal("Succeeded", (await project.ExecutionsAsync())[0]);
    }

    // What a project that trains models does for the accounts that it was told.
    private Task LetOtherAccountsUseModelsAsync() => project.CallAsync(DeployProject.Dev, "sagemaker", "PutModelPackageGroupPolicy", new JsonObject
    {
        ["ModelPackageGroupName"] = DeployProject.Group,
        // On one line, as the API wants it.
        ["ResourcePolicy"] = $$"""
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::{{DeployProject.PreProd}}:root","arn:aws:iam::{{DeployProject.Prod}}:root"]},
             "Action":["sagemaker:CreateModel","sagemaker:DescribeModelPackage"],"Resource":"arn:aws:sagemaker:us-east-1:{{DeployProject.Dev}}:model-package/{{DeployProject.Group}}/*"}]}
            """.ReplaceLineEndings(""),
    }.ToJsonString());

    private Task UpdateAsync(string package, string change) => project.CallAsync(DeployProject.Dev, "sagemaker", "UpdateModelPackage", $$"""{"ModelPackageArn":"{{package}}",{{change}} }""");

    private Task EndedAsync(int executions) => DeployProject.UntilAsync(async () =>
        await project.ExecutionsAsync() is var runs && runs.Count >= executions && !runs.Contains("InProgress") ? runs : null);
}
