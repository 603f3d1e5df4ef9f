namespace Pipeline.Endpoints.Tables;

/// <summary>What a container computes on, and what an instance type offers.</summary>
public enum Device
{
    /// <summary>Processors only.</summary>
    Cpu,

    /// <summary>NVIDIA's GPUs, through CUDA.</summary>
    Gpu,

    /// <summary>AWS's own Inferentia and Trainium.</summary>
    Neuron,
}

/// <summary>How people write devices.</summary>
public static class Devices
{
    /// <summary>As it is written in tags, such as <c>gpu</c>.</summary>
    public static string Word(this Device device) => device switch { Device.Cpu => "cpu", Device.Gpu => "gpu", _ => "neuron" };

    /// <summary>As it is told, such as <c>GPU</c>.</summary>
    public static string Name(this Device device) => device switch { Device.Cpu => "CPU", Device.Gpu => "GPU", _ => "Neuron" };
}
