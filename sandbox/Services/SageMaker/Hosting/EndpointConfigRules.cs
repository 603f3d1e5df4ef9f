using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What an endpoint configuration may combine, beyond what the API model says.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html</remarks>
internal static class EndpointConfigRules
{
    /// <exception cref="AwsError">It contradicts itself or one of its models.</exception>
    /// <param name="config">The request's members.</param>
    /// <param name="modelOf">A model's members by its name; refuses what is missing.</param>
    public static void Check(JsonObject config, Func<string, JsonObject> modelOf)
    {
        var variants = config.Objects("ProductionVariants").ToList();
        var shadows = config.Objects("ShadowProductionVariants").ToList();
        CheckNames([.. variants, .. shadows]);
        if (shadows.Count > 0 && (variants.Count != 1 || shadows.Count != 1))
            throw Invalid("Shadow variants require exactly one production variant and one shadow variant.");
        foreach (var variant in variants.Concat(shadows))
            VariantRules.Check(variant, config.Text("KmsKeyId"));
        CheckComponents(config, variants);
        foreach (var variant in variants.Concat(shadows).Where(variant => variant["ModelName"] is not null))
            _ = modelOf(variant.Need("ModelName"));
        if (variants.Concat(shadows).Any(variant => variant["ServerlessConfig"] is not null))
            ServerlessRules.Check(config, [.. variants, .. shadows], modelOf);
        CheckPools([.. variants, .. shadows], modelOf);
    }

    private static void CheckNames(List<JsonObject> variants)
    {
        if (variants.Select(variant => variant.Need("VariantName")).Distinct().Count() < variants.Count)
            throw Invalid("Production variant names must be unique within an endpoint configuration.");
    }

    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentSpecification.html
    private static void CheckComponents(JsonObject config, List<JsonObject> variants)
    {
        var bare = variants.Count(variant => variant["ModelName"] is null);
        if (bare > 0 && bare < variants.Count)
            throw Invalid("Either all production variants or none of them must have a ModelName.");
        if (bare > 0 && config["ExecutionRoleArn"] is null)
            throw Invalid("ExecutionRoleArn is required when production variants do not have a ModelName.");
        if (bare > 0 && variants.Any(variant => variant["ServerlessConfig"] is not null))
            throw Invalid("ModelName is required for a production variant with ServerlessConfig.");
        if (bare == 0 && variants.Any(variant => variant["ManagedInstanceScaling"] is not null))
            throw Invalid("ManagedInstanceScaling is only supported for inference component endpoints.");
        if (bare == 0 && (config["VpcConfig"] is not null || config.Flag("EnableNetworkIsolation") == true))
            throw Invalid("VpcConfig and EnableNetworkIsolation of an endpoint configuration are only supported for inference component endpoints.");
        if (bare > 0 && config["ShadowProductionVariants"] is JsonArray { Count: > 0 })
            throw Invalid("Shadow variants are not supported for inference component endpoints.");
    }

    private static void CheckPools(IEnumerable<JsonObject> variants, Func<string, JsonObject> modelOf)
    {
        foreach (var pool in variants.SelectMany(variant => variant.Objects("InstancePools")))
            if (pool.Text("ModelNameOverride") is { } model)
                _ = modelOf(model);
    }

    private static AwsError Invalid(string message) => new("ValidationException", message);
}
