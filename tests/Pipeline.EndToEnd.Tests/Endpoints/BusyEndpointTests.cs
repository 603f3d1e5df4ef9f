using Amazon.CloudFormation.Model;
using Amazon.S3.Model;
using Amazon.SageMaker.Model;
using Pipeline.Failures;
using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>What <c>DeleteEndpoint</c> does while something else goes on.</summary>
public sealed class BusyEndpointTests : EndpointTests
{
    private protected override SandboxOptions Behaviour => new() { TimeScale = 0.003, ResourceDelay = TimeSpan.FromMilliseconds(40) };

    [Fact]
    public async Task An_endpoint_that_is_being_made_is_waited_for()
    {
        await Hosting.ModelAsync("m");
        await Hosting.ConfigurationAsync("c", [new() { VariantName = "v", ModelName = "m", InstanceType = "ml.m5.large", InitialInstanceCount = 1 }]);
        await Hosting.Session.SageMaker.CreateEndpointAsync(new CreateEndpointRequest { EndpointName = "chat", EndpointConfigName = "c" });

        await DeleteAsync("chat");

        await LeavesNothingAsync();
        Assert.Equal(["Creating", "Deleting"], Raised.OfType<ResourceChanged>().Where(one => one.Resource == "endpoint chat").Select(one => one.Status).Take(2));
    }

    [Fact]
    public async Task Both_configurations_of_an_update_that_is_under_way_go()
    {
        await Hosting.ModelAsync("m", "n");
        await Hosting.EndpointAsync("chat", "before", "m");
        await Hosting.ConfigurationAsync("after", [new() { VariantName = "v0", ModelName = "n", InstanceType = "ml.m5.large", InitialInstanceCount = 1 }]);
        await Hosting.Session.SageMaker.UpdateEndpointAsync(new UpdateEndpointRequest { EndpointName = "chat", EndpointConfigName = "after" });

        await DeleteAsync("chat");

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task A_component_that_is_being_made_is_waited_for()
    {
        await Hosting.ModelAsync("m");
        await Hosting.ComponentsAsync("many", "m");
        await Hosting.Session.SageMaker.UpdateInferenceComponentRuntimeConfigAsync(new() { InferenceComponentName = "many-other", DesiredRuntimeConfig = new() { CopyCount = 2 } });

        await DeleteAsync("many");

        await LeavesNothingAsync();
        Assert.Contains(Raised.OfType<ResourceChanged>(), one => one is { Resource: "component many-other", Status: "Updating" });
    }

    [Fact]
    public async Task A_stack_that_is_being_made_is_waited_for()
    {
        await Hosting.Session.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = "mlops-local-endpoints-twin",
            TemplateBody = OwnedEndpointTests.Template("twin"),
            Capabilities = ["CAPABILITY_IAM"],
            Tags = [new() { Key = "pipeline:project", Value = "mlops" }, new() { Key = "pipeline:deployment", Value = "local" }, new() { Key = "pipeline:module", Value = "endpoints/twin" }],
        });

        await DeleteAsync("twin");

        await LeavesNothingAsync();
        Assert.Contains(Raised.OfType<ResourceChanged>(), one => one is { Resource: "Model", Status: "CREATE_COMPLETE" });
    }

    [Fact]
    public async Task A_stack_whose_deletion_failed_is_deleted_by_the_next_run()
    {
        await Hosting.StackAsync("mlops-local-endpoints-twin", OwnedEndpointTests.Template("twin", OwnedEndpointTests.Bucket), ("pipeline:project", "mlops"), ("pipeline:deployment", "local"), ("pipeline:module", "endpoints/twin"));
        var bucket = (await Hosting.Session.CloudFormation.DescribeStackResourcesAsync(new() { StackName = "mlops-local-endpoints-twin" })).StackResources.Single(one => one.LogicalResourceId == "Data").PhysicalResourceId;
        await Hosting.Session.Storage.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = "k", ContentBody = "kept" });

        var failed = await Assert.ThrowsAsync<DeploymentFailed>(() => DeleteAsync("twin"));
        Assert.Equal(4, failed.ExitCode);
        Assert.Contains(Raised.OfType<StepFinished>(), one => one is { Step: "endpoint twin", Outcome: Outcome.Failed });

        await Hosting.Session.Storage.DeleteObjectAsync(bucket, "k");
        await DeleteAsync("twin");
        await LeavesNothingAsync();
    }
}
