namespace Pipeline.Sandbox.Tests.SageMakerHosting;

public sealed class InferenceComponentTests
{
    private const string Small = """{"ModelName":"m","ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024,"NumberOfAcceleratorDevicesRequired":1}}""";
    private const string Cpu = """{"ModelName":"m","ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024,"NumberOfCpuCoresRequired":2}}""";

    [Fact]
    [Behaviour("SageMaker/Hosting", "an inference component")]
    [Behaviour("SageMaker/Hosting", "the deletion of an endpoint")]
    public async Task A_component_comes_changes_its_copies_and_goes_before_its_endpoint()
    {
        var account = await ReadyAsync();
        await account.ComponentAsync("one", Cpu);
        var there = await account.SettledComponentAsync("one");
        var early = await account.RefusedAsync("DeleteEndpoint", """{"EndpointName":"e"}""");
        await account.CallAsync("UpdateInferenceComponentRuntimeConfig", """{"InferenceComponentName":"one","DesiredRuntimeConfig":{"CopyCount":0}}""");
        var none = await account.SettledComponentAsync("one");
        await account.CallAsync("DeleteInferenceComponent", """{"InferenceComponentName":"one"}""");
        await account.ComponentGoneAsync("one");
        await account.CallAsync("DeleteEndpoint", """{"EndpointName":"e"}""");
        await account.GoneAsync("e");

        Assert.Equal(("InService", 1, "m"), ((string)there["InferenceComponentStatus"]!, (int)there["RuntimeConfig"]!["CurrentCopyCount"]!, (string)there["Specification"]!["ModelName"]!));
        Assert.Contains("has inference components: one", early.Message, StringComparison.Ordinal);
        Assert.Equal(0, (int)none["RuntimeConfig"]!["CurrentCopyCount"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "an inference component")]
    public async Task An_endpoint_with_a_model_takes_no_components()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ConfigAsync("c");
        await account.EndpointAsync("e", "c");
        var error = await Assert.ThrowsAsync<Pipeline.Sandbox.Serving.AwsError>(() => account.ComponentAsync("one", Small));

        Assert.StartsWith("Inference Components are not supported in this Endpoint.", error.Message);
    }

    [Theory]
    [InlineData("""{"ModelName":"m"}""", "ComputeResourceRequirements is required")]
    [InlineData("""{"ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024}}""", "exactly one of ModelName and Container")]
    [InlineData("""{"ModelName":"none","ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024,"NumberOfCpuCoresRequired":1}}""", "Could not find model")]
    [InlineData("""{"ModelName":"m","ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024,"MaxMemoryRequiredInMb":512,"NumberOfCpuCoresRequired":1}}""", "must not be greater")]
    [InlineData("""{"BaseInferenceComponentName":"none","Container":{"ArtifactUrl":"s3://b/a.tar.gz"}}""", "Could not find inference component")]
    [Behaviour("SageMaker/Hosting", "an inference component")]
    public async Task A_component_that_contradicts_itself_is_refused(string specification, string words)
    {
        var account = await ReadyAsync();
        var error = await Assert.ThrowsAsync<Pipeline.Sandbox.Serving.AwsError>(() => account.ComponentAsync("one", specification));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "an inference component")]
    public async Task A_component_is_not_made_without_copies()
    {
        var account = await ReadyAsync();
        var error = await Assert.ThrowsAsync<Pipeline.Sandbox.Serving.AwsError>(() => account.ComponentAsync("one", Cpu, ""","RuntimeConfig":{"CopyCount":0}"""));

        Assert.Contains("CopyCount of at least 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "an inference component")]
    public async Task Adapters_are_deleted_before_what_they_adapt()
    {
        var account = await ReadyAsync();
        await account.ComponentAsync("base", Cpu);
        await account.SettledComponentAsync("base");
        await account.CallAsync("CreateInferenceComponent", """{"InferenceComponentName":"lora","EndpointName":"e","Specification":{"BaseInferenceComponentName":"base","Container":{"ArtifactUrl":"s3://adapters/a.tar.gz"}}}""");
        await account.SettledComponentAsync("lora");
        var early = await account.RefusedAsync("DeleteInferenceComponent", """{"InferenceComponentName":"base"}""");
        await account.CallAsync("DeleteInferenceComponent", """{"InferenceComponentName":"lora"}""");
        await account.ComponentGoneAsync("lora");
        await account.CallAsync("DeleteInferenceComponent", """{"InferenceComponentName":"base"}""");

        Assert.Contains("depend on it: lora", early.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "an inference component")]
    [Behaviour("SageMaker/Hosting", "something in progress")]
    public async Task A_component_in_progress_cannot_be_deleted()
    {
        var clock = new TestClock();
        var account = await ReadyAsync(HostingAccount.Slow(clock), clock);
        await account.ComponentAsync("one", Cpu);
        var error = await account.RefusedAsync("DeleteInferenceComponent", """{"InferenceComponentName":"one"}""");
        await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        await account.SettledComponentAsync("one");
        await account.CallAsync("UpdateInferenceComponentRuntimeConfig", """{"InferenceComponentName":"one","DesiredRuntimeConfig":{"CopyCount":2}}""");

        Assert.Contains("CREATE_IN_PROGRESS", error.Message, StringComparison.Ordinal);
        Assert.Contains("UPDATE_RC_IN_PROGRESS", (await account.RefusedAsync("DeleteInferenceComponent", """{"InferenceComponentName":"one"}""")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"MinMemoryRequiredInMb":40000,"NumberOfCpuCoresRequired":1}""", 1)]
    [InlineData("""{"MinMemoryRequiredInMb":1024,"NumberOfAcceleratorDevicesRequired":2}""", 1)]
    [InlineData("""{"MinMemoryRequiredInMb":1024,"NumberOfCpuCoresRequired":5}""", 2)]
    [Behaviour("SageMaker/Hosting", "copies without room")]
    public async Task Copies_without_room_fail_the_component(string resources, int copies)
    {
        var account = await ReadyAsync();
        await account.ComponentAsync("one", $$"""{"ModelName":"m","ComputeResourceRequirements":{{resources}}}""", $$$""","RuntimeConfig":{"CopyCount":{{{copies}}}}""");
        var component = await account.SettledComponentAsync("one");

        Assert.Equal(
            ("Failed", "There is not enough hardware resources on the instances for this endpoint to create a copy of the inference component."),
            ((string)component["InferenceComponentStatus"]!, (string)component["FailureReason"]!));
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "copies without room")]
    public async Task Managed_scaling_makes_room()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ComponentConfigAsync("c", ""","ManagedInstanceScaling":{"Status":"ENABLED","MinInstanceCount":0,"MaxInstanceCount":2}""");
        await account.EndpointAsync("e", "c");
        await account.ComponentAsync("one", Small, ""","RuntimeConfig":{"CopyCount":2}""");
        Assert.Equal("InService", (string)(await account.SettledComponentAsync("one"))["InferenceComponentStatus"]!);
        await account.ComponentAsync("two", Small);
        Assert.Equal("Failed", (string)(await account.SettledComponentAsync("two"))["InferenceComponentStatus"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "lists and tags")]
    public async Task Components_are_listed_by_their_endpoint()
    {
        var account = await ReadyAsync();
        await account.ComponentAsync("one", Cpu);
        var listed = (await account.CallAsync("ListInferenceComponents", """{"EndpointNameEquals":"e"}"""))["InferenceComponents"]!.AsArray();

        Assert.Equal("one", (string)Assert.Single(listed)!["InferenceComponentName"]!);
        Assert.Empty((await account.CallAsync("ListInferenceComponents", """{"EndpointNameEquals":"other"}"""))["InferenceComponents"]!.AsArray());
    }

    private static async Task<HostingAccount> ReadyAsync(SandboxOptions? options = null, TestClock? clock = null)
    {
        var account = await HostingAccount.WithModelAsync(options);
        await account.ComponentConfigAsync("c");
        await account.StartAsync("e", "c");
        if (clock is not null)
            await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        await account.SettledAsync("e");
        return account;
    }
}
