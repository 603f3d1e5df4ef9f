using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What serverless inference leaves out.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html#serverless-endpoints-how-it-works-exclusions</remarks>
internal static class ServerlessRules
{
    private const int Step = 1024;

    /// <exception cref="AwsError">The configuration, or the model behind it, asks for what serverless inference does not have.</exception>
    public static void Check(JsonObject config, IReadOnlyList<JsonObject> variants, Func<string, JsonObject> modelOf)
    {
        if (variants.Count > 1)
            throw Unsupported("Multiple production variants");
        if (config.Object("DataCaptureConfig") is { Count: > 0 })
            throw Unsupported("DataCaptureConfig");
        if (config["AsyncInferenceConfig"] is not null)
            throw Unsupported("AsyncInferenceConfig");
        if (config["ExplainerConfig"] is not null)
            throw Unsupported("ExplainerConfig");
        CheckSize(variants[0].Object("ServerlessConfig"));
        CheckModel(modelOf(variants[0].Need("ModelName")));
    }

    private static void CheckSize(JsonObject size)
    {
        if (size.Number("MemorySizeInMB") is { } memory && memory % Step != 0)
            throw new AwsError("ValidationException", $"MemorySizeInMB must be one of 1024, 2048, 3072, 4096, 5120 and 6144, and not {memory}.");
        if (size.Number("ProvisionedConcurrency") > size.Number("MaxConcurrency"))
            throw new AwsError("ValidationException", "ProvisionedConcurrency must be less than or equal to MaxConcurrency.");
    }

    private static void CheckModel(JsonObject model)
    {
        if (model["VpcConfig"] is not null)
            throw Unsupported("VpcConfig");
        if (model.Flag("EnableNetworkIsolation") == true)
            throw Unsupported("Network isolation");
        var containers = ModelRules.Containers(model);
        if (containers.Count > 1)
            throw Unsupported("An inference pipeline");
        if (containers[0].Text("Mode") == "MultiModel")
            throw Unsupported("MultiModel mode");
        if (containers[0].Text("ModelPackageName") is { } package && package.Split(':') is [_, _, _, _, var account, ..] && model.Text("ExecutionRoleArn")?.Contains($"::{account}:", StringComparison.Ordinal) == false)
            throw Unsupported("An AWS Marketplace model package");
        if (containers[0].Object("ImageConfig").Text("RepositoryAccessMode") == "Vpc")
            throw Unsupported("A private Docker registry");
    }

    private static AwsError Unsupported(string what) => new("ValidationException", $"{what} is not supported for serverless endpoints.");
}
