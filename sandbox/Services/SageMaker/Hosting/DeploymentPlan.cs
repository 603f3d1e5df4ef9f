using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>A stretch of a deployment.</summary>
/// <param name="Status">What the variants' status says meanwhile.</param>
/// <param name="Takes">How long it takes at AWS.</param>
internal sealed record DeploymentStage(string Status, TimeSpan Takes)
{
    /// <summary>Whether the alarms of an automatic rollback are watched meanwhile: as soon as the new fleet gets requests.</summary>
    public bool IsWatched => Status != DeploymentPlan.Creating;
}

/// <summary>How a fleet comes into service, stretch by stretch.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails.html</remarks>
internal static class DeploymentPlan
{
    /// <summary>The status of variants whose instances are being made.</summary>
    public const string Creating = "Creating";
    private const string Traffic = "ActivatingTraffic";
    private const string Baking = "Baking";
    private const int Hundred = 100;

    /// <summary>The stretches of a creation.</summary>
    public static IReadOnlyList<DeploymentStage> Creation(Fleet fleet) => [new(Creating, Provisioning(fleet))];

    /// <summary>The stretches of an update, by the policy that it was asked for.</summary>
    public static IReadOnlyList<DeploymentStage> Update(Fleet fleet, JsonObject deployment)
    {
        if (deployment["RollingUpdatePolicy"] is JsonObject rolling)
        {
            var batches = Steps(rolling.Object("MaximumBatchSize"), Instances(fleet));
            return [.. Enumerable.Repeat<DeploymentStage[]>([new(Creating, Provisioning(fleet)), new(Baking, Seconds(rolling, "WaitIntervalInSeconds"))], batches).SelectMany(batch => batch)];
        }
        var policy = deployment.Object("BlueGreenUpdatePolicy");
        var routing = policy.Object("TrafficRoutingConfiguration");
        var shifts = routing.Text("Type") switch
        {
            "CANARY" => 2,
            "LINEAR" => Steps(routing.Object("LinearStepSize"), Instances(fleet)),
            _ => 1,
        };
        var shift = new DeploymentStage[] { new(Traffic, TimeSpan.FromSeconds(5)), new(Baking, Seconds(routing, "WaitIntervalInSeconds")) };
        return [new(Creating, Provisioning(fleet)), .. Enumerable.Repeat(shift, shifts).SelectMany(stages => stages), new(Baking, Seconds(policy, "TerminationWaitInSeconds"))];
    }

    /// <summary>How many steps of a size make a whole fleet.</summary>
    public static int Steps(JsonObject size, int instances)
    {
        var value = Math.Max(1, size.Number("Value") ?? Hundred);
        var whole = size.Text("Type") == "INSTANCE_COUNT" ? Math.Max(1, instances) : Hundred;
        return (whole + value - 1) / value;
    }

    /// <summary>How many instances a fleet begins with.</summary>
    public static int Instances(Fleet fleet) => fleet.Variants.Sum(variant => variant.Number("InitialInstanceCount") ?? 0);

    // Measured times of small models; what large ones take to download and load comes on top at AWS.
    private static TimeSpan Provisioning(Fleet fleet) =>
        fleet.IsServerless ? TimeSpan.FromSeconds(90)
        : fleet.All.SelectMany(VariantRules.Types).Any(InstanceTypes.IsAccelerated) ? TimeSpan.FromMinutes(6)
        : TimeSpan.FromMinutes(3);

    private static TimeSpan Seconds(JsonObject policy, string member) => TimeSpan.FromSeconds(policy.Number(member) ?? 0);
}
