using Amazon.CloudFormation.Model;
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
        var published = await publisher.DeployAsync();
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = publisher.Parts(reporter);
        var portfolio = await parts.Run.ReadyAsync(parts.Portfolios.Single(), default);
        var project = parts.Templates.Projects(portfolio).Single(project => project.Template.Id == id);

        var bucket = published.Single(output => output.Name == "ArtifactBucketName").Value;
        var launch = new ProjectLaunch(sandbox, $"https://{bucket}.s3.us-east-1.amazonaws.com/{project.TemplateKey}", LaunchParameters.ProjectName, "p-abcdefghijkl");
        var outputs = await launch.CreateAsync(project.Rendered);

        Assert.NotEmpty(outputs);
        Assert.All(outputs, output => Assert.NotEqual("", output.Value));
        Assert.True(await launch.ChangesNothingAsync(project.Rendered));
        await EveryResourceIsThereAsync(publisher);
    }

    // A security group is made in a network that there is.
    private static async Task<string> DefaultNetworkAsync(StrictSandbox sandbox)
    {
        var call = new Call("", "111122223333", "us-east-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None);
        return (string)(await sandbox.Host.World.InvokeAsync("ec2", "DescribeVpcs", call, []))["Vpcs"]![0]!["VpcId"]!;
    }

    private static async Task EveryResourceIsThereAsync(Publisher publisher)
    {
        using var session = publisher.Session();
        var listed = await session.CloudFormation.ListStackResourcesAsync(new ListStackResourcesRequest { StackName = ProjectLaunch.Stack });
        Assert.All(listed.StackResourceSummaries, resource => Assert.Equal(("CREATE_COMPLETE", true), (resource.ResourceStatus.Value, resource.PhysicalResourceId.Length > 0)));
        Assert.Contains(listed.StackResourceSummaries, resource => resource.ResourceType == "AWS::CodeCommit::Repository");
    }
}
