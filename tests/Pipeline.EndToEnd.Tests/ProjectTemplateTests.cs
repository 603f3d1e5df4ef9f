using Amazon.CloudFormation.Model;
using Pipeline.Aws.CloudFormation;
using Pipeline.Modules;
using Pipeline.Reporting;
using Pipeline.Rendering;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests;

/// <summary>Every project template there is, launched as its users would launch it. A new folder is tested without an edit here.</summary>
public class ProjectTemplateTests
{
    public static TheoryData<string, string> Launches()
    {
        var data = new TheoryData<string, string>();
        foreach (var template in TemplateCatalog.Scan(Path.Combine(Checkout.Original, "cloudformation"), Path.Combine(Checkout.Original, "seed-code")).Templates)
        {
            data.Add(template.Id, "");
            data.Add(template.Id, Network);
            data.Add(template.Id, OtherAccounts);
        }
        return data;
    }

    private const string NetworkId = "vpc-0123456789abcdef0";

    private const string Network = $"""
          - name: dev-vpc-id
            value: {NetworkId}
          - name: dev-subnet-ids
            value: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
        """;

    private const string OtherAccounts = """
          - name: pre-prod-account-id
            value: "444455556666"
          - name: prod-account-id
            value: "123456789012"
        """;

    [Theory]
    [MemberData(nameof(Launches))]
    public async Task A_template_is_launched_and_a_second_launch_changes_nothing(string id, string inputs)
    {
        await using var sandbox = await StrictSandbox.StartAsync();
        using var checkout = new Checkout();
        checkout.Append("manifests/local/sagemaker-templates-modules.yaml", inputs.Replace(NetworkId, await DefaultNetworkAsync(sandbox), StringComparison.Ordinal) + "\n");
        var publisher = new Publisher(checkout, sandbox);
        await publisher.DeployAsync();
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = publisher.Parts(reporter);
        var portfolio = await parts.Run.ReadyAsync(parts.Portfolios.Single(), default);
        var project = parts.Templates.Projects(portfolio).Single(project => project.Template.Id == id);

        var request = Launch(project);
        var room = parts.Stacks("us-east-1");
        var outputs = await room.Deployer.DeployAsync(await room.Planner.PlanAsync(request, keep: true, default), default);

        Assert.Contains("ModelPackageGroupName", outputs);
        var second = await room.Planner.PlanAsync(request, keep: false, default);
        Assert.True(second.IsNoOp);
        await EveryResourceIsThereAsync(publisher, request);
    }

    // A security group is made in a network that there is.
    private static async Task<string> DefaultNetworkAsync(StrictSandbox sandbox)
    {
        var call = new Call("", "111122223333", "us-east-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None);
        return (string)(await sandbox.Host.World.InvokeAsync("ec2", "DescribeVpcs", call, []))["Vpcs"]![0]!["VpcId"]!;
    }

    // What a person types for the parameters that have no default.
    private static readonly Dictionary<string, string> Typed = new() { ["ModelPackageGroupName"] = "churn-models", ["ModelBucketName"] = "churn-models-111122223333" };

    // What Service Catalog and SageMaker hand to a launch.
    private static StackRequest Launch(RenderedProject project)
    {
        var asked = Typed.Where(parameter => project.Rendered.Text.Contains($"\n  {parameter.Key}:\n    Type: String\n", StringComparison.Ordinal));
        var tags = new Dictionary<string, string> { ["sagemaker:project-id"] = "p-abcdefghijkl", ["sagemaker:project-name"] = "Abalone-Of-The-Year" };
        return StackRequests.For("SC-111122223333-pp-abcdefghijklm", project.Rendered, tags) with
        {
            Parameters = new Dictionary<string, string>(asked) { ["SageMakerProjectName"] = "Abalone-Of-The-Year", ["SageMakerProjectId"] = "p-abcdefghijkl" },
        };
    }

    private static async Task EveryResourceIsThereAsync(Publisher publisher, StackRequest request)
    {
        using var session = publisher.Session();
        var listed = await session.CloudFormation.ListStackResourcesAsync(new ListStackResourcesRequest { StackName = request.Name });
        Assert.All(listed.StackResourceSummaries, resource => Assert.Equal(("CREATE_COMPLETE", true), (resource.ResourceStatus.Value, resource.PhysicalResourceId.Length > 0)));
        Assert.Contains(listed.StackResourceSummaries, resource => resource.ResourceType == "AWS::CodeCommit::Repository");
    }
}
