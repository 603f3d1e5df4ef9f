using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

public sealed class EndpointTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    [Fact]
    [Behaviour("SageMaker/Hosting", "a new endpoint")]
    [Behaviour("SageMaker/Hosting", "something in progress")]
    [Behaviour("SageMaker/Hosting", "the deletion of an endpoint")]
    public async Task An_endpoint_is_creating_then_in_service_then_deleting_then_gone()
    {
        var clock = new TestClock();
        var account = await HostingAccount.WithModelAsync(HostingAccount.Slow(clock));
        await account.ConfigAsync("c");
        await account.StartAsync("Twin", "c");
        var first = await account.DescribeAsync("Twin");
        var early = await account.RefusedAsync("DeleteEndpoint", """{"EndpointName":"Twin"}""");
        await HostingAccount.PassAsync(clock, Long);
        var there = await account.SettledAsync("Twin");
        await account.CallAsync("DeleteEndpoint", """{"EndpointName":"Twin"}""");
        var leaving = await account.DescribeAsync("Twin");
        await HostingAccount.PassAsync(clock, Long);
        await account.GoneAsync("Twin");

        Assert.Equal(("Creating", 0), ((string)first["EndpointStatus"]!, (int)first["ProductionVariants"]![0]!["CurrentInstanceCount"]!));
        Assert.Equal("Cannot update in-progress endpoint \"arn:aws:sagemaker:eu-west-1:111122223333:endpoint/twin\".", early.Message);
        Assert.Equal(("InService", "Twin", 1), ((string)there["EndpointStatus"]!, (string)there["EndpointName"]!, (int)there["ProductionVariants"]![0]!["CurrentInstanceCount"]!));
        Assert.StartsWith(HostingAccount.Vllm.Split(':')[0] + "@sha256:", (string)there["ProductionVariants"]![0]!["DeployedImages"]![0]!["ResolvedImage"]!);
        Assert.Equal("Deleting", (string)leaving["EndpointStatus"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "a role")]
    public async Task A_role_that_went_since_fails_the_endpoint()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ConfigAsync("c");
        await account.Cloud.AskAsync("iam", "DeleteRole", new() { ["RoleName"] = "exec" });
        var endpoint = await account.EndpointAsync("e", "c");

        Assert.Equal("Failed", (string)endpoint["EndpointStatus"]!);
        Assert.StartsWith("Could not assume role", (string)endpoint["FailureReason"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "a model")]
    public async Task An_endpoint_goes_on_without_its_model_and_its_configuration()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ConfigAsync("c");
        await account.EndpointAsync("e", "c");
        await account.CallAsync("DeleteModel", """{"ModelName":"m"}""");
        await account.CallAsync("DeleteEndpointConfig", """{"EndpointConfigName":"c"}""");

        Assert.Equal("InService", (string)(await account.DescribeAsync("e"))["EndpointStatus"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "too many instances")]
    public async Task Instances_are_counted_over_all_endpoints_until_the_quota_is_raised()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ConfigAsync("c", type: "ml.g5.xlarge");
        await account.EndpointAsync("one", "c");
        await account.EndpointAsync("two", "c");
        var error = await account.RefusedAsync("CreateEndpoint", """{"EndpointName":"three","EndpointConfigName":"c"}""");
        var update = await account.RefusedAsync("UpdateEndpoint", """{"EndpointName":"one","EndpointConfigName":"c"}""");

        Assert.Equal("ResourceLimitExceeded", error.Code);
        Assert.StartsWith("The account-level service limit 'ml.g5.xlarge for endpoint usage' is 2 Instances, with current utilization of 2 Instances and a request delta of 1 Instances.", error.Message);
        Assert.Equal("ResourceLimitExceeded", update.Code);
        await account.CallAsync("DeleteEndpoint", """{"EndpointName":"two"}""");
        await account.GoneAsync("two");
        Assert.Equal("InService", (string)(await account.EndpointAsync("three", "c"))["EndpointStatus"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "lists and tags")]
    public async Task Endpoints_are_listed_by_status_and_name_and_have_tags()
    {
        var account = await HostingAccount.WithModelAsync(new() { Fail = ["bad"] });
        await account.ConfigAsync("c");
        await account.EndpointAsync("good", "c");
        await account.EndpointAsync("bad", "c");
        var arn = (string)(await account.DescribeAsync("good"))["EndpointArn"]!;
        await account.CallAsync("AddTags", $$"""{"ResourceArn":"{{arn}}","Tags":[{"Key":"a","Value":"1"}]}""");

        Assert.Equal(["bad"], await ListedAsync("""{"StatusEquals":"Failed"}"""));
        Assert.Equal(["bad", "good"], await ListedAsync("""{"SortBy":"Name","SortOrder":"Ascending"}"""));
        Assert.Equal(["good"], await ListedAsync("""{"NameContains":"oo"}"""));
        Assert.Equal("a", (string)(await account.CallAsync("ListTags", $$"""{"ResourceArn":"{{arn}}"}"""))["Tags"]![0]!["Key"]!);

        async Task<IEnumerable<string>> ListedAsync(string input) =>
            (await account.CallAsync("ListEndpoints", input))["Endpoints"]!.AsArray().Select(endpoint => (string)endpoint!["EndpointName"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "logs")]
    public async Task Containers_log_and_their_group_stays()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ConfigAsync("c");
        await account.EndpointAsync("Twin", "c");
        await account.CallAsync("DeleteEndpoint", """{"EndpointName":"Twin"}""");
        await account.GoneAsync("Twin");
        var streams = (await account.Cloud.AskAsync("logs", "DescribeLogStreams", new() { ["logGroupName"] = "/aws/sagemaker/Endpoints/Twin" }))["logStreams"]!.AsArray();

        Assert.StartsWith("AllTraffic/i-", (string)Assert.Single(streams)!["logStreamName"]!);
    }

    [Theory]
    [InlineData("twin:ping", "The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.")]
    [InlineData("c", "The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.")]
    [InlineData("m:capacity", "Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error")]
    [InlineData("m:image", "could not be found")]
    [InlineData("twin:The moon was full.", "The moon was full.")]
    [Behaviour("SageMaker/Hosting", "`:ping`, or nothing")]
    [Behaviour("SageMaker/Hosting", "`:capacity`")]
    [Behaviour("SageMaker/Hosting", "`:image`")]
    [Behaviour("SageMaker/Hosting", "`:` any other text")]
    [Behaviour("SageMaker/Hosting", "a new endpoint")]
    public async Task An_endpoint_fails_as_it_was_told(string told, string reason)
    {
        var account = await HostingAccount.WithModelAsync(new() { Fail = [told] });
        await account.ConfigAsync("c");
        var endpoint = await account.EndpointAsync("twin", "c");
        var update = await account.RefusedAsync("UpdateEndpoint", """{"EndpointName":"twin","EndpointConfigName":"c"}""");

        Assert.Equal("Failed", (string)endpoint["EndpointStatus"]!);
        Assert.Contains(reason, (string)endpoint["FailureReason"]!, StringComparison.Ordinal);
        Assert.Contains("in status Failed", update.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "`:maintenance`")]
    public async Task AWS_works_on_an_endpoint_for_a_while()
    {
        var clock = new TestClock();
        var account = await HostingAccount.WithModelAsync(HostingAccount.Slow(clock, "e:maintenance"));
        await account.ConfigAsync("c");
        await account.StartAsync("e", "c");
        await HostingAccount.PassAsync(clock, TimeSpan.FromMinutes(3));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (clock.Waiting == 0)
            await Task.Delay(1, patience.Token);

        Assert.Equal("SystemUpdating", (string)(await account.DescribeAsync("e"))["EndpointStatus"]!);
        clock.Pass(Long);
        Assert.Equal("InService", (string)(await account.SettledAsync("e"))["EndpointStatus"]!);
    }
}
