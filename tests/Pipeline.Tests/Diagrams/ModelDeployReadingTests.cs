using Pipeline.Diagrams.Graph;

namespace Pipeline.Tests.Diagrams;

/// <summary>A delivery pipeline over three accounts.</summary>
public class ModelDeployReadingTests
{
    private readonly Diagram diagram = Sample.Read("model_deploy");

    [Fact]
    public void What_starts_what_is_a_line() => Assert.Equal(
        [
            "DeployRepository -> DeployPipeline/0",
            "DeployPipeline/1 -> BuildProject",
            "DeployPipeline/2 -> stack:10:sagemaker-${SageMakerProjectName}-${SageMakerProjectId}-dev",
            "DeployPipeline/4 -> stack:11:sagemaker-${SageMakerProjectName}-${SageMakerProjectId}-preprod",
            "DeployPipeline/6 -> stack:12:sagemaker-${SageMakerProjectName}-${SageMakerProjectId}-prod",
            "ApprovalRule -> DeployPipeline",
            "group:${SourceModelPackageGroupName} -> ApprovalRule",
            "PushRule -> DeployPipeline",
            "DeployRepository -> PushRule",
            "CleanUp -> CleanUpFunction",
        ],
        diagram.Lines(EdgeKind.Flow));

    [Fact]
    public void The_artifact_bucket_is_used_and_encrypted()
    {
        Assert.Equal(["DeployPipeline -> PipelineBucket"], diagram.Lines(EdgeKind.Use));
        Assert.Equal(["PipelineKey -> PipelineBucket"], diagram.Lines(EdgeKind.Encryption));
    }

    [Fact]
    public void Actions_are_rows_in_order_and_approvals_are_marked() => Assert.Equal(
        ["Source", "Build", "Deploy dev", "Approve for pre prod*", "Deploy pre prod", "Approve for prod*", "Deploy prod"],
        diagram.Node("DeployPipeline").Steps.Select(step => step.Title + (step.Approval ? "*" : "")));

    [Fact]
    public void Each_account_is_a_lane_with_the_label_of_its_parameter() => Assert.Equal(
        ["Source and events", "Build and delivery", "Development account", "Pre-production account", "Production account", "Storage and keys", "When the project is made or deleted"],
        diagram.Lanes.Select(lane => lane.Title));

    [Fact]
    public void Stacks_are_made_elsewhere_and_called_by_what_is_known_of_their_names()
    {
        var stack = diagram.Nodes.First(node => node.Lane.Title == "Development account");
        Assert.True(stack.MadeElsewhere);
        Assert.Equal("sagemaker-…-dev", stack.Title);
        Assert.Equal("made from endpoint.yaml", stack.Text);
    }

    [Fact]
    public void Roles_and_logs_are_badges_of_what_uses_them_and_policies_are_nothing()
    {
        Assert.Equal(["Build log", "Build role"], diagram.Node("BuildProject").Badges.Select(badge => badge.Text));
        Assert.Equal(["Clean up log", "Clean up role"], diagram.Node("CleanUpFunction").Badges.Select(badge => badge.Text));
        Assert.Equal(["Deploy pipeline role"], diagram.Node("DeployPipeline").Badges.Select(badge => badge.Text));
        Assert.DoesNotContain(diagram.Nodes, node => node.Id is "BuildRole" or "BuildLog" or "BuildPolicy" or "PipelineBucketPolicy");
    }
}
