using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>
/// Whether copies find room on a variant's instances: each is put on the first instance that has enough CPUs, memory and accelerators left.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentComputeResourceRequirements.html</remarks>
internal sealed class ComponentRoom
{
    private const int MegabytesPerGiB = 1024;
    private readonly double[][] free;

    /// <summary>The empty instances.</summary>
    /// <param name="type">What each of them has.</param>
    /// <param name="instances">How many there are, or may be.</param>
    public ComponentRoom(InstanceType type, int instances) =>
        free = [.. Enumerable.Range(0, instances).Select(_ => new double[] { type.Cpus, type.MemoryGiB * MegabytesPerGiB, type.Accelerators })];

    /// <summary>Puts copies on the instances; false as soon as one finds no room.</summary>
    public bool Take(JsonObject resources, int copies)
    {
        double[] need = [Number(resources, "NumberOfCpuCoresRequired"), Number(resources, "MinMemoryRequiredInMb"), Number(resources, "NumberOfAcceleratorDevicesRequired")];
        for (var copy = 0; copy < copies; copy++)
        {
            if (free.FirstOrDefault(left => left.Zip(need).All(pair => pair.First >= pair.Second)) is not { } place)
                return false;
            for (var at = 0; at < need.Length; at++)
                place[at] -= need[at];
        }
        return true;
    }

    /// <summary>How many instances a variant may have for components: all that managed scaling lets it grow to.</summary>
    public static int Instances(JsonObject variant, JsonObject summary)
    {
        var scaling = variant.Object("ManagedInstanceScaling");
        var now = summary.Number("DesiredInstanceCount") ?? 0;
        return scaling.Text("Status") == "ENABLED" ? Math.Max(now, scaling.Number("MaxInstanceCount") ?? 0) : now;
    }

    private static double Number(JsonObject resources, string member) =>
        resources[member] is { } value ? double.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture) : 0;
}
