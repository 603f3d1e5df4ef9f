namespace Pipeline.Endpoints.Tables;

/// <summary>What the name of an instance type says by itself.</summary>
/// <remarks>https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html</remarks>
public static class InstanceNames
{
    /// <summary>The family, such as <c>g5</c> of <c>ml.g5.2xlarge</c>; empty when the name has no such form.</summary>
    public static string FamilyOf(string name) => name.Split('.') is ["ml", var family, _] ? family : "";

    /// <summary>What instances of the type compute on.</summary>
    public static Device DeviceOf(string name) => Letters(FamilyOf(name)) switch
    {
        "g" or "gr" or "p" => Device.Gpu,
        "inf" or "trn" => Device.Neuron,
        _ => Device.Cpu,
    };

    /// <summary>Whether the type earns credits while idle: SageMaker does not scale such instances.</summary>
    public static bool IsBurstable(string name) => Letters(FamilyOf(name)) is "t";

    private static string Letters(string family) => new([.. family.TakeWhile(char.IsAsciiLetter)]);
}
