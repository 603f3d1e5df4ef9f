namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>The three commands that somebody without an account types, and what can go wrong with them.</summary>
public sealed class NewcomerTests : IDisposable
{
    private readonly Checkout checkout = new("xgboost_abalone");

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task An_endpoint_is_deployed_asked_listed_and_deleted()
    {
        (await RunAsync("DeployEndpoint")).Exits(0).Says("about 1.408 USD an hour").Says("endpoint sample-endpoint: answered in").Says("Next: ./build.sh InvokeEndpoint --endpoint-name sample-endpoint --prompt");
        Assert.Contains("SageMakerExecutionRoleLLM", File.ReadAllText(Path.Combine(checkout.Root, "sagemaker_execution_role.json")));
        (await RunAsync("DeployEndpoint")).Exits(0).Says("3 resources match");
        (await RunAsync("InvokeEndpoint")).Exits(0).Says("[simulated]").Says("endpoint sample-endpoint answered in");
        (await RunAsync("ListEndpoints")).Exits(0).Says("sample-endpoint  InService").Says("ml.g5.xlarge x 1");

        (await RunAsync("DeleteEndpoint")).Exits(2).Says("sample-endpoint").Says("./build.sh DeleteEndpoint --endpoint-name sample-endpoint");
        (await RunAsync("DeleteEndpoint --all-in-environment")).Exits(7).Says("--yes");
        (await RunAsync("DeleteEndpoint --endpoint-name sample-endpoint")).Exits(0).Says("deleted");
        (await RunAsync("DeleteEndpoint --endpoint-name sample-endpoint")).Exits(0).Says("nothing to delete");
        (await RunAsync("ListEndpoints")).Exits(0).Says("no endpoints in us-east-1");
        (await RunAsync("DeleteEndpoint --endpoint-name sample-endpoint --must-exist")).Exits(5).Says("there is no endpoint sample-endpoint");
    }

    [Fact]
    public async Task One_endpoint_is_described_by_options_and_named_after_its_model()
    {
        var answer = await RunAsync("DeployEndpoint --model-id Qwen/Qwen3-1.7B --gpu-instance-type ml.g5.12xlarge --endpoint-type inference-component-based --copies 2 --gpus 2 --set scale-max=4 alarms=true");

        answer.Exits(0).Says("Outputs of endpoints/qwen3-1-7b").Says("qwen3-1-7b-model").Says("Next: ./build.sh InvokeEndpoint --endpoint-name qwen3-1-7b --prompt");
        (await RunAsync("InvokeEndpoint --endpoint-name qwen3-1-7b --prompt Hello --stream")).Exits(0).Says("begins: Hello");
    }

    [Theory]
    [InlineData("--endpoint-name nobody", 2, "PL2421")]
    [InlineData("--endpoint-name sample-endpoint --model-id Qwen/Qwen3-1.7B", 2, "PL2422")]
    [InlineData("--model-id Qwen --instance-type ml.g5.xlarge", 2, "a model's id is an owner and a name")]
    [InlineData("--model-id Qwen/Qwen3-1.7B --instance-type g5.xlarge", 2, "did you mean 'ml.g5.xlarge'?")]
    [InlineData("--model-id Qwen/Qwen3-1.7B --instance-type ml.g5.xlarge --set scale-mx=2", 2, "did you mean 'scale-max'?")]
    [InlineData("--model-id Qwen/Qwen3-32B --instance-type ml.g5.xlarge", 3, "PL3054")]
    [InlineData("--model-id Qwen/Qwen3-0.6B --instance-type ml.g5.xlarge --sm-num-gpus 4", 3, "PL3044")]
    [InlineData("--model-id Qwen/Qwen3-0.6B --instance-type ml.m5.xlarge", 3, "PL3042")]
    [InlineData("--model-id Qwen/Qwen3-0.6B --instance-type ml.g5.xlarge --set instance-count=3", 3, "PL3045")]
    [InlineData("--model-package-group nothing --instance-type ml.m5.xlarge", 3, "PL3070")]
    [InlineData("--code-folder nowhere --instance-type ml.m5.xlarge --endpoint-name coded", 2, "PL2481")]
    public async Task What_cannot_be_is_said_before_anything_is_deployed(string options, int code, string words)
    {
        var answer = await RunAsync($"DeployEndpoint {options}");

        answer.Exits(code).Says(words);
        Assert.DoesNotContain("deploying stack mlops-local-endpoints", answer.Output);
    }

    private Task<Answer> RunAsync(string arguments) => CommandLine.RunAsync(checkout, arguments);
}
