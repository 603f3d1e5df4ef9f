using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What one production variant may be.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html</remarks>
internal static class VariantRules
{
    // Members that speak of instances, which a serverless variant has none of.
    private static readonly string[] OfInstances =
    [
        "InitialInstanceCount", "AcceleratorType", "CoreDumpConfig", "VolumeSizeInGB", "ModelDataDownloadTimeoutInSeconds", "ContainerStartupHealthCheckTimeoutInSeconds",
        "EnableSSMAccess", "ManagedInstanceScaling", "RoutingConfig", "InferenceAmiVersion", "CapacityReservationConfig", "VariantInstanceProvisionTimeoutInSeconds",
    ];

    /// <exception cref="AwsError">It is neither instances nor serverless, both, or of instances that cannot be had so.</exception>
    /// <param name="variant">The variant.</param>
    /// <param name="key">The key that the configuration encrypts volumes with, if any.</param>
    public static void Check(JsonObject variant, string? key)
    {
        var name = variant.Need("VariantName");
        var given = new[] { "InstanceType", "InstancePools", "ServerlessConfig" }.Where(member => variant[member] is not null).ToList();
        if (given.Count != 1)
            throw Invalid($"Production variant {name} must have exactly one of InstanceType, InstancePools and ServerlessConfig.");
        if (variant["ServerlessConfig"] is not null)
        {
            if (OfInstances.FirstOrDefault(member => variant[member] is not null) is { } misplaced)
                throw Invalid($"{misplaced} is not supported for production variant {name} with ServerlessConfig.");
            return;
        }
        CheckInstances(variant, name);
        CheckScaling(variant.Object("ManagedInstanceScaling"));
        if (key is not null && Types(variant).FirstOrDefault(InstanceTypes.HasDisks) is { } encrypted)
            throw Invalid($"KmsKeyId is not supported for instance type {encrypted}, which encrypts its local storage in hardware.");
    }

    /// <summary>The instance types that a variant may run on, the preferred one first; none for a serverless one.</summary>
    public static IReadOnlyList<string> Types(JsonObject variant) => variant.Text("InstanceType") is { } type ? [type]
        : [.. variant.Objects("InstancePools").OrderBy(pool => pool.Number("Priority")).Select(pool => pool.Need("InstanceType"))];

    private static void CheckInstances(JsonObject variant, string name)
    {
        if (variant["InitialInstanceCount"] is null)
            throw Invalid($"InitialInstanceCount is required for production variant {name}.");
        var pools = variant.Objects("InstancePools").ToList();
        if (pools.Select(pool => pool.Number("Priority")).Distinct().Count() < pools.Count || pools.Select(pool => pool.Need("InstanceType")).Distinct().Count() < pools.Count)
            throw Invalid($"The instance pools of production variant {name} must differ in InstanceType and in Priority.");
        if (pools.Count == 0 && variant["VariantInstanceProvisionTimeoutInSeconds"] is not null)
            throw Invalid("VariantInstanceProvisionTimeoutInSeconds is only supported with InstancePools.");
    }

    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html
    private static void CheckScaling(JsonObject scaling)
    {
        var (least, most) = (scaling.Number("MinInstanceCount"), scaling.Number("MaxInstanceCount"));
        if (least > most)
            throw Invalid("MinInstanceCount of ManagedInstanceScaling must not be greater than MaxInstanceCount.");
    }

    private static AwsError Invalid(string message) => new("ValidationException", message);
}
