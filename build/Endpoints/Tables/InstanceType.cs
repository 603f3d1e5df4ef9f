namespace Pipeline.Endpoints.Tables;

/// <summary>An instance type that endpoints can have.</summary>
/// <param name="Name">Its name, such as <c>ml.g5.2xlarge</c>.</param>
/// <param name="Hardware">What one instance has; null of a type that exists but about which nothing is known here.</param>
public sealed record InstanceType(string Name, Hardware? Hardware)
{
    /// <summary>Whether it has disks of its own, encrypted in hardware: SageMaker refuses a KMS key for it.</summary>
    public bool LocalDisks { get; init; }

    /// <summary>Whether its processors are Arm, on which images for x86 do not start.</summary>
    public bool Arm { get; init; }

    /// <summary>Whether SageMaker does not scale it.</summary>
    public bool Burstable => InstanceNames.IsBurstable(Name);

    /// <summary>What models compute on.</summary>
    public Device Device => InstanceNames.DeviceOf(Name);

    /// <summary>How many GPUs, or accelerators of AWS's own; null when that is not known here.</summary>
    public int? Gpus => Hardware?.Gpus;
}

/// <summary>What one instance has.</summary>
/// <param name="Cpus">How many virtual CPUs.</param>
/// <param name="MemoryGiB">How much memory.</param>
/// <param name="Gpus">How many GPUs, or accelerators of AWS's own.</param>
/// <param name="Gpu">Which, such as <c>A10G</c>; empty when there are none.</param>
/// <param name="GpuMemoryGiB">How much memory one of them has; 0 when there are none.</param>
public sealed record Hardware(int Cpus, decimal MemoryGiB, int Gpus, string Gpu, decimal GpuMemoryGiB);
