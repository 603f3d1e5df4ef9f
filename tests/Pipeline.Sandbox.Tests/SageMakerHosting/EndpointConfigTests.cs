using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

public sealed class EndpointConfigTests
{
    private const string Plain = """{"VariantName":"A","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1}""";
    private const string Serverless = """{"VariantName":"A","ModelName":"m","ServerlessConfig":{"MemorySizeInMB":2048,"MaxConcurrency":5}}""";
    private const string OtherServerless = """{"VariantName":"B","ModelName":"m","ServerlessConfig":{"MemorySizeInMB":2048,"MaxConcurrency":5}}""";
    private const string Bare = """{"VariantName":"A","InstanceType":"ml.g5.xlarge","InitialInstanceCount":1}""";

    [Fact]
    [Behaviour("SageMaker/Hosting", "an endpoint configuration")]
    public async Task A_configuration_is_read_back_with_everything_in_it()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.CallAsync("CreateEndpointConfig", $$$"""
            {"EndpointConfigName":"c","ProductionVariants":[{{{Plain}}}],"ShadowProductionVariants":[{"VariantName":"S","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1}],
             "DataCaptureConfig":{"EnableCapture":true,"InitialSamplingPercentage":50,"DestinationS3Uri":"s3://b/c","CaptureOptions":[{"CaptureMode":"Input"}]},"KmsKeyId":"alias/a","Tags":[{"Key":"a","Value":"1"}]}
            """);
        var config = await account.CallAsync("DescribeEndpointConfig", """{"EndpointConfigName":"c"}""");

        Assert.Equal(("m", 1, "S", 50), ((string)config["ProductionVariants"]![0]!["ModelName"]!, (int)(double)config["ProductionVariants"]![0]!["InitialVariantWeight"]!, (string)config["ShadowProductionVariants"]![0]!["VariantName"]!, (int)config["DataCaptureConfig"]!["InitialSamplingPercentage"]!));
        await account.CallAsync("DeleteEndpointConfig", """{"EndpointConfigName":"c"}""");
        Assert.Empty((await account.CallAsync("ListEndpointConfigs", "{}"))["EndpointConfigs"]!.AsArray());
    }

    [Theory]
    [InlineData($"[{Plain},{Plain}]", "", "must be unique")]
    [InlineData("""[{"VariantName":"A","ModelName":"m","InitialInstanceCount":1}]""", "", "exactly one of InstanceType, InstancePools and ServerlessConfig")]
    [InlineData("""[{"VariantName":"A","ModelName":"m","InstanceType":"ml.m5.large"}]""", "", "InitialInstanceCount is required")]
    [InlineData("""[{"VariantName":"A","ModelName":"none","InstanceType":"ml.m5.large","InitialInstanceCount":1}]""", "", "Could not find model")]
    [InlineData("""[{"VariantName":"A","ModelName":"m","InstanceType":"ml.g5.xlarge","InitialInstanceCount":1}]""", ""","KmsKeyId":"alias/a" """, "KmsKeyId is not supported")]
    [InlineData("""[{"VariantName":"A","ModelName":"m","InstancePools":[{"InstanceType":"ml.g5.xlarge","Priority":1},{"InstanceType":"ml.g6.xlarge","Priority":1}],"InitialInstanceCount":1}]""", "", "must differ")]
    [InlineData($"[{Bare}]", "", "ExecutionRoleArn is required")]
    [InlineData($$"""[{{Bare}},{"VariantName":"B","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1}]""", $$""","ExecutionRoleArn":"{{HostingAccount.Role}}" """, "Either all production variants or none")]
    [InlineData($"[{Plain}]", ""","EnableNetworkIsolation":true""", "only supported for inference component endpoints")]
    [InlineData($$"""[{{Plain}},{"VariantName":"B","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1}]""", ""","ShadowProductionVariants":[{"VariantName":"S","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1}]""", "exactly one production variant and one shadow variant")]
    [Behaviour("SageMaker/Hosting", "an endpoint configuration")]
    public Task What_contradicts_itself_is_refused(string variants, string more, string words) => RefusedAsync(variants, more, words);

    [Theory]
    [InlineData("""[{"VariantName":"A","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1,"ManagedInstanceScaling":{"Status":"ENABLED","MinInstanceCount":1,"MaxInstanceCount":2}}]""", "", "ManagedInstanceScaling is only supported for inference component endpoints.")]
    [InlineData("""[{"VariantName":"A","InstanceType":"ml.g5.xlarge","InitialInstanceCount":1,"ManagedInstanceScaling":{"MinInstanceCount":3,"MaxInstanceCount":2}}]""", $$""","ExecutionRoleArn":"{{HostingAccount.Role}}" """, "must not be greater")]
    [Behaviour("SageMaker/Hosting", "managed instance scaling")]
    public Task Managed_scaling_is_for_components(string variants, string more, string words) => RefusedAsync(variants, more, words);

    [Theory]
    [InlineData("""[{"VariantName":"A","ModelName":"m","ServerlessConfig":{"MemorySizeInMB":1500,"MaxConcurrency":5}}]""", "", "MemorySizeInMB must be one of")]
    [InlineData("""[{"VariantName":"A","ModelName":"m","ServerlessConfig":{"MemorySizeInMB":2048,"MaxConcurrency":5,"ProvisionedConcurrency":6}}]""", "", "ProvisionedConcurrency")]
    [InlineData("""[{"VariantName":"A","ModelName":"m","VolumeSizeInGB":30,"ServerlessConfig":{"MemorySizeInMB":2048,"MaxConcurrency":5}}]""", "", "VolumeSizeInGB is not supported")]
    [InlineData($"[{Serverless},{OtherServerless}]", "", "Multiple production variants")]
    [InlineData($"[{Serverless}]", ""","DataCaptureConfig":{"InitialSamplingPercentage":50,"DestinationS3Uri":"s3://b/c","CaptureOptions":[{"CaptureMode":"Input"}]}""", "DataCaptureConfig is not supported")]
    [InlineData($"[{Serverless}]", ""","AsyncInferenceConfig":{"OutputConfig":{"S3OutputPath":"s3://b/c"}}""", "AsyncInferenceConfig is not supported")]
    [Behaviour("SageMaker/Hosting", "a serverless variant")]
    public Task Serverless_leaves_out_what_it_does_not_have(string variants, string more, string words) => RefusedAsync(variants, more, words);

    [Theory]
    [InlineData(""","VpcConfig":{"Subnets":["subnet-1"],"SecurityGroupIds":["sg-1"]}""", "VpcConfig")]
    [InlineData(""","EnableNetworkIsolation":true""", "Network isolation")]
    [Behaviour("SageMaker/Hosting", "a serverless variant")]
    public async Task Serverless_does_not_take_every_model(string more, string words)
    {
        var account = await HostingAccount.WithModelAsync();
        await account.CallAsync("CreateModel", $$$"""{"ModelName":"v","PrimaryContainer":{"Image":"{{{HostingAccount.Vllm}}}"},"ExecutionRoleArn":"{{{HostingAccount.Role}}}"{{{more}}}}""");
        var error = await account.RefusedAsync("CreateEndpointConfig", $$"""{"EndpointConfigName":"c","ProductionVariants":[{{Serverless.Replace("\"m\"", "\"v\"", StringComparison.Ordinal)}}]}""");

        Assert.Equal($"{words} is not supported for serverless endpoints.", error.Message);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "a serverless variant")]
    public async Task A_serverless_endpoint_tells_its_concurrency()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.CallAsync("CreateEndpointConfig", $$"""{"EndpointConfigName":"c","ProductionVariants":[{{Serverless}}]}""");
        var variant = (await account.EndpointAsync("e", "c"))["ProductionVariants"]![0]!;

        Assert.Equal((0, 2048), ((int)variant["CurrentInstanceCount"]!, (int)variant["CurrentServerlessConfig"]!["MemorySizeInMB"]!));
    }

    private static async Task RefusedAsync(string variants, string more, string words)
    {
        var account = await HostingAccount.WithModelAsync();
        var error = await account.RefusedAsync("CreateEndpointConfig", $$"""{"EndpointConfigName":"c","ProductionVariants":{{variants}}{{more}}}""");

        Assert.Equal("ValidationException", error.Code);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }
}
