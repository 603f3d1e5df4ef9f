using Pipeline.Aws.CloudFormation;
using Pipeline.Modules.Endpoints;

namespace Pipeline.Tests.Modules.Endpoints;

public class EndpointStacksTests
{
    [Theory]
    [InlineData("mlops-local-chat-twin", "mlops", "local", "chat/twin", "chat/twin")]
    [InlineData("mlops-local-endpoints-twin", "mlops", "local", "endpoints/twin", "endpoints/twin")]
    [InlineData("mlops-local-chat-twin", "mlops", "prod", "chat/twin", null)]
    [InlineData("mlops-local-chat-twin", "other", "local", "chat/twin", null)]
    [InlineData("SC-111122223333-pp-abc", "mlops", "local", "sagemaker-templates/templates", null)]
    public void A_stack_is_a_module_s_by_its_tags_and_its_name(string name, string project, string deployment, string module, string? expected) =>
        Assert.Equal(expected, EndpointStacks.ModuleOf(Deployment, new StackFacts(name, "CREATE_COMPLETE",
            new Dictionary<string, string> { ["pipeline:project"] = project, ["pipeline:deployment"] = deployment, ["pipeline:module"] = module })));

    [Fact]
    public void A_stack_without_tags_is_nobody_s() => Assert.Null(EndpointStacks.ModuleOf(Deployment, new StackFacts("mlops-local-chat-twin", "CREATE_COMPLETE", new Dictionary<string, string>())));

    [Fact]
    public void An_endpoint_that_no_module_declares_may_come_from_options() =>
        Assert.Equal(["mlops-local-endpoints-twin"], EndpointStacks.CandidatesOf(Deployment, "twin", "us-east-1"));

    private static Pipeline.Manifests.Deployment Deployment => LocalDeployment.WithInputs("").Deployment;
}
